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

    /// The links go to the address, to nobody else, as often as the limits on mails allow: one mail for all registrations that
    /// stand, and one for all that wait for the address to be confirmed.
    func sendLinks(_ request: LinkRequested, _ call: ServiceCall) async throws -> LinkSent {
        try await call.decide { transaction in
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: request.edition), in: transaction)
            let found = try call.call(
                RegistrationsOperations.listAddressRegistrations,
                ListAddressRegistrations(edition: request.edition, email: request.email), in: transaction)
            let standing = found.item.filter { $0.state != .pendingVerification }
            let waiting = found.item.filter { $0.state == .pendingVerification }
            var states: [MailState] = []
            if let first = standing.first {
                states.append(
                    try queue(
                        .link, first, and: Array(standing.dropFirst()), isCut: found.more, edition,
                        asked: request.origin, call, in: transaction))
            }
            if let first = waiting.first {
                states.append(
                    try confirm(
                        first, and: Array(waiting.dropFirst()), isCut: found.more, edition, asked: request.origin,
                        call, in: transaction))
            }
            return LinkSent(mails: Int64(states.count { $0 == .queued }))
        }
    }

    /// One that waits alone gets the mail that it got before, with the same warning.
    private func confirm(
        _ first: RegistrationRecord, and others: [RegistrationRecord], isCut: Bool, _ edition: Edition,
        asked: MailOrigin?, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> MailState {
        guard others.isEmpty else {
            return try queue(
                .verifications, first, and: others, isCut: isCut, edition, asked: asked, call, in: transaction)
        }
        let known = try known(
            first.submission, of: first.party, apartFrom: first.registration, call, in: transaction)
        return try confirmByMail(first, known: known, edition, asked: asked, call, in: transaction)
    }
}
