// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Live registrations: the parties' first one that another address verified, then the address's latest two, verified
/// ones first.
package struct RegistrationsFound: Message {
    package static let element = "registrationsFound"
    package static let recordType = Vocabulary.record("RegistrationsFound")

    /// The registrations.
    package var registration: [RegistrationRecord]

    package init(
        registration: [RegistrationRecord] = []
    ) {
        self.registration = registration
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        return record
    }
}
