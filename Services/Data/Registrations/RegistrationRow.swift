import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// How a registration's message and its row give each other.
enum RegistrationRow {
    /// The columns that follow from what was submitted.
    static func derived(from submission: RegisterExhibitor) -> [String: SQLValue] {
        [
            "company_key": .text(sortKey(submission.companyName)), "country": .text(submission.country),
            "email_key": .text(emailKey(submission.contact.email)), "submission": SQLValue(submission),
        ]
    }
}

extension RegistrationRecord {
    init(_ row: Row) throws {
        self.init(
            registration: try row.identifier("id").description, version: try row.integer("version"),
            party: try row.identifier("party").description, contact: try row.identifier("contact").description,
            ownsContact: try row.boolean("owns_contact"),
            state: try row.choice("state"),
            received: try row.instant("received"), verified: try row.optionalInstant("verified"),
            reason: try row.optionalText("reason"),
            duplicateOf: try row.optionalIdentifier("duplicate_of")?.description,
            revocation: try row.integer("revocation"), phoneE164: try row.optionalText("phone_e164"),
            termsVersion: try row.text("terms_version"), corrected: try row.optionalInstant("corrected"),
            correctedField: try row.optionalText("corrected_fields")?.split(separator: " ").map(String.init) ?? [],
            submission: try row.message("submission"))
    }
}
