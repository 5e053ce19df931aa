import Channel
import Hub
import Messages
import Timekeeping

/// A registration whose contact was erased stays what the organization asked for: only who spoke for it is gone, with what
/// was answered and said in words.
enum RegistrationErasure {
    static func erase(_ request: EraseContact, _ transaction: borrowing Transaction) throws -> ContactErased {
        var erased: [String] = []
        for contact in request.contact {
            for row in try transaction.snapshot.rows(
                RegistrationQueries.ofContact, SQLValue(Identifier(wire: contact)))
            {
                let record = try RegistrationRecord(row)
                try clear(record, row.identifier("id"), transaction)
                erased.append(record.registration)
            }
        }
        return ContactErased(cleared: erased)
    }

    /// Tokens and codes that were mailed end, too.
    private static func clear(
        _ record: RegistrationRecord, _ id: Identifier, _ transaction: borrowing Transaction
    ) throws {
        var submission = record.submission
        submission.contact = .erased
        submission.answer = []
        guard submission != record.submission else { return }
        var changes = RegistrationRow.derived(from: submission)
        // No address is this: nobody finds the registration by it, or is told of by it.
        changes["email_key"] = ""
        changes["phone_e164"] = .null
        changes["reason"] = .null
        changes["revocation"] = .integer(record.revocation + 1)
        try transaction.update(RegistrationTables.registration, id, changes)
        try RegistrationWords.replace(by: submission, of: id, in: transaction)
        try RegistrationChanged.publish(id, in: transaction)
    }
}

extension Contact {
    /// In the place of somebody who was erased: a name that says so, and an address that no mail can reach (RFC 2606).
    static let erased = Contact(name: "–", email: "erased@erased.invalid")
}
