import Channel
import MessageModel
import Messages

extension Registration {
    /// Changes a record and reads it back.
    func change(
        _ record: RegistrationRecord, to state: RegistrationState, reason: String? = nil,
        correction: ContactCorrection? = nil, entries: EntryCorrection? = nil, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        _ = try call.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(
                registration: record.registration, version: record.version, state: state, reason: reason,
                duplicateOf: record.duplicateOf, correction: correction, entries: entries),
            in: transaction)
        let changed = try fetch(record.registration, call, in: transaction)
        try list(changed, before: record, call, in: transaction)
        return changed
    }

    /// Who is registered and agreed to it stands in the public list, as long as both are so.
    private func list(
        _ record: RegistrationRecord, before: RegistrationRecord, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        if let shown = ShowExhibitor(record) {
            _ = try call.call(ExhibitorsOperations.showExhibitor, shown, in: transaction)
        } else if ShowExhibitor(before) != nil {
            _ = try call.call(
                ExhibitorsOperations.hideExhibitor, HideExhibitor(source: record.registration), in: transaction)
        }
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
