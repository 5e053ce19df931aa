import Channel
import MessageModel
import Messages

/// Whoever has no mail of ours asks for the link with an address. Nobody learns by it whether anything is registered with the
/// address: the same is answered, after the same work, and what follows from it happens afterwards.
extension Registration {
    func askForLink(_ request: SendLink, _ call: ServiceCall) async throws -> LinkAsked {
        do {
            _ = try await call.call(EditionsOperations.getEdition, GetEdition(code: request.edition))
        } catch let problem as Problem where problem.code == "unknownEdition" {
            throw Problem.invalid("edition", "unknownEdition")
        }
        return try await call.decide { transaction in
            try transaction.publish(
                LinkRequested(
                    edition: request.edition, email: request.email, origin: call.origin.flatMap { MailOrigin($0) }),
                key: codes.line(of: request.email))
            return LinkAsked()
        }
    }

    /// The link goes to the address, to nobody else, as often as the limits on mails allow.
    func sendLinks(_ request: LinkRequested, _ call: ServiceCall) async throws -> LinkSent {
        try await call.decide { transaction in
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: request.edition), in: transaction)
            let found = try call.call(
                RegistrationsOperations.findRegistrations,
                FindRegistrations(edition: request.edition, email: request.email), in: transaction)
            var sent: Int64 = 0
            for record in found.registration {
                let kind: Letters.Kind = record.state == .pendingVerification ? .verification : .link
                if try queue(kind, record, edition, asked: request.origin, call, in: transaction) == .queued {
                    sent += 1
                }
            }
            return LinkSent(mails: sent)
        }
    }
}
