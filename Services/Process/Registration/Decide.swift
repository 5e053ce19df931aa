import Channel
import MessageModel
import Messages

extension Registration {
    /// The organizer accepts or declines; the contact is told by mail, with the reason.
    func decide(_ request: DecideRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        if request.decision == .declined && request.reason == nil { throw Problem.invalid("reason", "required") }
        return try await call.decide { transaction in
            var record = try fetch(request.registration, call, in: transaction)
            guard record.version == request.version else { throw Problem(.conflict, "staleVersion") }
            let accepted = request.decision == .accepted
            let state = try record.state.after(accepted ? .accept : .decline)
            record = try change(record, to: state, reason: request.reason, call, in: transaction)
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
            try queue(accepted ? .accepted : .declined, record, edition, call, in: transaction)
            return RegistrationView(record)
        }
    }
}
