import Hub

/// Registrations as submitted, with the columns that lists are sorted and found by.
enum RegistrationTables {
    private static let created = Table(
        "registration",
        [
            .text("edition"), .reference("party", to: "party"), .reference("contact", to: "party"),
            .boolean("contact_created"), .text("terms_version"),
            .text("state"), .instant("received"),
            .text("company_key", personal: true), .text("country"), .text("email_key", personal: true),
            .text("phone_e164", optional: true, personal: true), .instant("verified", optional: true),
            .text("reason", optional: true, personal: true),
            .reference("duplicate_of", to: "registration", optional: true), .integer("revocation"),
            .text("submission", personal: true),
        ],
        indexes: [
            ["edition", "received", "id"], ["edition", "company_key", "id"], ["edition", "country", "id"],
            ["edition", "state", "id"], ["party", "edition", "verified"], ["contact"],
            ["email_key", "edition", "verified"],
        ], subject: .column("contact"))
    /// When the exhibitor corrected it last, and which fields of its submission that changed, with a space between them.
    private static let corrected = Column.instant("corrected", optional: true)
    private static let correctedFields = Column.text("corrected_fields", optional: true)
    static let registration = created.adding(corrected).adding(correctedFields)
    /// Words of a registration, for search; derived from it in the same transaction.
    static let word = Table.terms(
        "registration_word", of: .reference("registration", to: "registration"), .text("word", personal: true))

    static let module = DataModule(
        name: "registrations",
        migrations: [
            .create(created), .create(word), .addColumn(corrected, to: created),
            .addColumn(correctedFields, to: created),
        ],
        queries: RegistrationQueries.all + RegistrationListing.queries)
}

enum RegistrationQueries {
    /// The columns of `RegistrationRow`. Whom another registration names, too, is no longer one registration's own.
    static let columns = """
        registration.id AS id, registration.version AS version, registration.party AS party,
        registration.contact AS contact, CASE WHEN registration.contact_created = 1 AND NOT EXISTS (
        SELECT 1 FROM registration AS other WHERE other.contact = registration.contact AND other.id <> registration.id
        ) THEN 1 ELSE 0 END AS owns_contact, registration.terms_version AS terms_version,
        registration.state AS state, registration.received AS received, registration.verified AS verified,
        registration.reason AS reason,
        registration.duplicate_of AS duplicate_of, registration.revocation AS revocation,
        registration.phone_e164 AS phone_e164, registration.corrected AS corrected,
        registration.corrected_fields AS corrected_fields, registration.submission AS submission
        """

    static let byID = Query("registrations.byID", "SELECT \(columns) FROM registration WHERE id = ?1")
    private static let isLive = "state NOT IN ('declined', 'withdrawn')"
    /// However many registrations strangers made for a party, those that were verified come from the index. Who was erased
    /// has no address, and is told nothing.
    static let verifiedOfParty = Query(
        "registrations.verifiedOfParty",
        """
        SELECT \(columns) FROM registration
        WHERE party = ?1 AND edition = ?2 AND verified >= 0 AND email_key NOT IN (?3, '') AND \(isLive)
        ORDER BY verified, id LIMIT 1
        """)
    /// Two, because one of them may be the registration that is compared with the others. NULLS LAST: as SQLite does by itself,
    /// and PostgreSQL does not.
    static let ofAddress = Query(
        "registrations.ofAddress",
        """
        SELECT \(columns) FROM registration WHERE email_key = ?1 AND edition = ?2 AND \(isLive)
        ORDER BY verified DESC NULLS LAST, id DESC LIMIT 2
        """)
    static let standingOfAddress = Query(
        "registrations.standingOfAddress",
        """
        SELECT \(columns) FROM registration WHERE email_key = ?1 AND edition = ?2 AND verified >= 0 AND \(isLive)
        ORDER BY verified, id LIMIT ?3
        """)
    /// The earliest first: what strangers register later does not push out what waits.
    static let waitingOfAddress = Query(
        "registrations.waitingOfAddress",
        """
        SELECT \(columns) FROM registration WHERE email_key = ?1 AND edition = ?2 AND verified IS NULL AND \(isLive)
        ORDER BY id LIMIT ?3
        """)
    static let ofContact = Query(
        "registrations.ofContact", "SELECT \(columns) FROM registration WHERE contact = ?1 ORDER BY id")
    /// A party's own, and those that name it as their contact.
    static let ofParty = Query(
        "registrations.ofParty",
        "SELECT \(columns) FROM registration WHERE party = ?1 OR contact = ?1 ORDER BY received DESC, id DESC LIMIT ?2")
    static let countOfParty = Query(
        "registrations.countOfParty", "SELECT COUNT(*) AS total FROM registration WHERE party = ?1 OR contact = ?1")

    static let all = [
        byID, verifiedOfParty, ofAddress, standingOfAddress, waitingOfAddress, ofContact, ofParty, countOfParty,
    ]
}
