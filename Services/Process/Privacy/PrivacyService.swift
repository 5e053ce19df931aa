import Channel
import Messages

extension Service {
    /// What people may ask of those who keep data about them. Owns no table.
    package static func privacy() -> Service {
        Service(
            "privacy",
            handlers: [
                .process(PrivacyOperations.erasePerson) { request, call in
                    try await call.decide { transaction in
                        let person = try call.call(
                            PartiesOperations.fetchPerson, FetchPerson(party: request.party), in: transaction)
                        return try erase(person.party, request.reason, call, in: transaction)
                    }
                },
                .process(PrivacyOperations.eraseAgain) { request, call in
                    try await call.decide { try erase([request.party], request.reason, call, in: $0) }
                },
            ])
    }

    /// One transaction through all data services. Whoever keeps copies outside the database learns it by the event.
    private static func erase(
        _ parties: [String], _ reason: ErasureReason, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> PersonErasure {
        let contact = EraseContact(contact: parties)
        let registrations = try call.call(RegistrationsOperations.eraseContact, contact, in: transaction)
        let mails = try call.call(MailsOperations.eraseMails, contact, in: transaction)
        return try call.call(
            PartiesOperations.eraseParty,
            EraseParty(
                party: parties, reason: reason, registrations: Int64(registrations.cleared.count), mail: mails.cleared),
            in: transaction)
    }
}
