import Channel
import MessageModel
import Messages

extension Registration {
    /// Moves a registration whose address is confirmed on: it stands, or the organizer decides, because the edition is
    /// reviewed, because the company or address was registered before, or because the company is known and the address is
    /// none of its people's: a stranger does not become a known company by saying so (DESIGN §4). Returns the new state.
    func confirmed(
        _ record: RegistrationRecord, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationState {
        let edition = try call.call(
            EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
        let confirmed = try call.call(
            PartiesOperations.confirmContactPoint,
            ConfirmContactPoint(party: record.party, email: record.submission.contact.email), in: transaction)
        let isDecided = edition.reviewed || record.duplicateOf != nil || confirmed.count == 0
        let state = isDecided ? RegistrationState.underReview : .registered
        _ = try call.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(registration: record.registration, version: record.version, state: state),
            in: transaction)
        return state
    }
}
