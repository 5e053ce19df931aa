import Channel
import MessageModel
import Messages

extension Registration {
    /// Changes a record and reads it back.
    func change(
        _ record: RegistrationRecord, to state: RegistrationState, reason: String? = nil,
        correction: ContactCorrection? = nil, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        _ = try call.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(
                registration: record.registration, version: record.version, state: state, reason: reason,
                duplicateOf: record.duplicateOf, correction: correction),
            in: transaction)
        return try fetch(record.registration, call, in: transaction)
    }

    /// A record to decide on. What is answered is about its contact, and goes when that is erased.
    func fetch(
        _ registration: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        let record = try call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: registration), in: transaction)
        try transaction.concern(record.contact)
        return record
    }
}
