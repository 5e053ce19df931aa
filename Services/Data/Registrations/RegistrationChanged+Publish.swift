import Channel
import Hub
import Messages
import Timekeeping

/// Whoever follows registrations is told of each state that one takes.
extension RegistrationChanged {
    static func publish(_ id: Identifier, in transaction: borrowing Transaction) throws {
        guard let row = try transaction.snapshot.first(RegistrationQueries.byID, SQLValue(id)) else { return }
        let record = try RegistrationRecord(row)
        let person = try Identifier(wire: record.contact)
        let isErased = try transaction.snapshot.erasure(of: person) != nil || record.submission.contact == .erased
        try transaction.publish(
            RegistrationChanged(record, isErased: isErased), key: record.registration, about: isErased ? nil : person)
    }

    private init(_ record: RegistrationRecord, isErased: Bool) {
        let submission = record.submission
        self.init(
            registration: record.registration, version: record.version, edition: submission.edition,
            state: record.state, received: record.received, party: record.party, companyName: submission.companyName,
            country: submission.country, productCategory: submission.productCategory,
            person: isErased ? nil : record.contact, contact: isErased ? nil : submission.contact)
    }
}
