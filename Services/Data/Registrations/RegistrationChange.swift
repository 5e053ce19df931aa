import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// A registration takes another state, or what was submitted is corrected.
enum RegistrationChange {
    static func make(
        _ request: ChangeRegistration, _ transaction: borrowing Transaction
    ) throws -> RegistrationRecorded {
        let id = try Identifier(wire: request.registration)
        let old = try RegistrationRecord(transaction.snapshot.registration(request.registration))
        var changes: [String: SQLValue] = [
            "state": .text(request.state.rawValue), "reason": SQLValue(request.reason),
            "duplicate_of": SQLValue(try request.duplicateOf.map { try Identifier(wire: $0) }),
        ]
        if old.state == .pendingVerification && (request.state == .registered || request.state == .underReview) {
            changes["verified"] = SQLValue(transaction.now)
        }
        var submission = request.entries?.submission ?? old.submission
        if let entries = request.entries { changes.merge(try columns(entries, transaction.now)) { $1 } }
        if let correction = request.correction {
            submission.contact.email = correction.email
            changes["contact"] = SQLValue(try Identifier(wire: correction.contact))
            changes["contact_created"] = SQLValue(correction.contactCreated)
            changes["revocation"] = .integer(old.revocation + 1)
        }
        if submission != old.submission {
            changes.merge(RegistrationRow.derived(from: submission)) { $1 }
            try RegistrationWords.replace(by: submission, of: id, in: transaction)
        }
        let version = try transaction.update(RegistrationTables.registration, id, version: request.version, changes)
        if version != old.version { try RegistrationChanged.publish(id, in: transaction) }
        return RegistrationRecorded(registration: request.registration, version: version)
    }

    private static func columns(_ entries: EntryCorrection, _ now: Instant) throws -> [String: SQLValue] {
        [
            "party": SQLValue(try Identifier(wire: entries.party)),
            "contact": SQLValue(try Identifier(wire: entries.contact)),
            "contact_created": SQLValue(entries.contactCreated), "phone_e164": SQLValue(entries.phoneE164),
            "corrected": SQLValue(now), "corrected_fields": .text(entries.field.joined(separator: " ")),
        ]
    }
}
