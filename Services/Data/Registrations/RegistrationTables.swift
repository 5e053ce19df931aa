import Hub

/// Registrations as submitted, with the columns that lists are sorted and found by.
enum RegistrationTables {
    static let registration = Table(
        "registration",
        [
            .text("edition"), .reference("party", to: "party"), .text("state"), .instant("received"),
            .text("company_key", personal: true), .text("country"), .text("email_key", personal: true),
            .text("phone_e164", optional: true, personal: true), .instant("verified", optional: true),
            .text("reason", optional: true, personal: true),
            .reference("duplicate_of", to: "registration", optional: true), .integer("revocation"),
            .text("submission", personal: true),
        ],
        indexes: [
            ["edition", "received", "id"], ["edition", "company_key", "id"], ["edition", "country", "id"],
            ["edition", "state", "id"], ["party", "edition"], ["email_key", "edition"],
        ])
    /// Words of a registration, for search; derived from it in the same transaction.
    static let word = Table(
        "registration_word", [.reference("registration", to: "registration"), .text("word", personal: true)],
        unique: [["word", "registration"]], indexes: [["registration"]], journaled: false)

    static let module = DataModule(
        name: "registrations", migrations: [.create(registration), .create(word)],
        queries: RegistrationQueries.all + RegistrationListing.queries)
}

enum RegistrationQueries {
    /// The columns of `RegistrationRow`.
    static let columns = """
        registration.id AS id, registration.version AS version, registration.party AS party, registration.state AS state,
        registration.received AS received, registration.verified AS verified, registration.reason AS reason,
        registration.duplicate_of AS duplicate_of, registration.revocation AS revocation,
        registration.phone_e164 AS phone_e164, registration.submission AS submission
        """

    static let byID = Query("registrations.byID", "SELECT \(columns) FROM registration WHERE id = ?1")
    static let live = Query(
        "registrations.live",
        """
        SELECT \(columns) FROM registration
        WHERE edition = ?1 AND (party = ?2 OR email_key = ?3) AND state NOT IN ('declined', 'withdrawn')
        ORDER BY id LIMIT 20
        """)
    static let words = Query("registrations.words", "SELECT id, word FROM registration_word WHERE registration = ?1")

    static let all = [byID, live, words]
}
