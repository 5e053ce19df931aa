import Channel
import Messages

extension Service {
    /// What people may ask of those who keep data about them. Owns no table.
    package static func privacy() -> Service {
        Service("privacy", handlers: [.process(PrivacyOperations.erasePerson, erase)])
    }

    /// One transaction through all data services. Whoever keeps copies outside the database learns it by the event.
    private static func erase(_ request: ErasePerson, _ call: ServiceCall) async throws -> PersonErasure {
        try await call.decide { transaction in
            let person = try call.call(
                PartiesOperations.fetchPerson, FetchPerson(party: request.party), in: transaction)
            let contact = EraseContact(contact: person.party)
            let registrations = try call.call(RegistrationsOperations.eraseContact, contact, in: transaction)
            let mails = try call.call(MailsOperations.eraseMails, contact, in: transaction)
            return try call.call(
                PartiesOperations.eraseParty,
                EraseParty(
                    party: request.party, reason: request.reason, registrations: Int64(registrations.cleared.count),
                    mail: mails.cleared), in: transaction)
        }
    }
}
