import Channel
import MessageModel
import Messages

extension Registration {
    /// Moves a registration whose address is confirmed on: to the organizer when the edition is reviewed or when the company
    /// or address was registered before, else it stands. Returns the new state.
    func confirmed(
        _ record: RegistrationRecord, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationState {
        let edition = try call.call(
            EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
        let state: RegistrationState = edition.reviewed || record.duplicateOf != nil ? .underReview : .registered
        _ = try call.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(registration: record.registration, version: record.version, state: state),
            in: transaction)
        _ = try call.call(
            PartiesOperations.confirmContactPoint,
            ConfirmContactPoint(party: record.party, email: record.submission.contact.email), in: transaction)
        return state
    }
}
