import Adapters
import Channel
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Mail as a service: takes the event that a mail is to be sent, and hands it to a mail server or a folder.
    /// - Parameter sender: the address in From.
    package static func mail(_ transport: any MailTransport, sender: MailAddress) -> Service {
        Service(
            "mail",
            handlers: [
                .process(MailOperations.sendMail) { request, call in
                    try await send(request, transport, sender, call)
                }
            ])
    }

    /// A refusal by the server and an outcome that cannot be known end the matter; a server that is away is tried again
    /// by the exchange channel, because the failure is thrown.
    private static func send(
        _ request: MailRequested, _ transport: any MailTransport, _ sender: MailAddress, _ call: ServiceCall
    ) async throws -> MailOutcomeRecorded {
        let domain = sender.address.split(separator: "@").last.map(String.init) ?? "localhost"
        let mail = OutgoingMail(
            messageID: "\(request.mail)@\(domain)", from: sender,
            to: MailAddress(request.recipient, name: request.recipientName), subject: request.subject,
            text: request.text, language: request.language, sent: request.queued)
        var outcome = RecordMailOutcome(mail: request.mail, state: .sent)
        do throws(MailFailure) {
            try await transport.send(mail)
        } catch {
            switch error.kind {
            case .unavailable: throw Problem(.busy, "mailServerAway", cause: "\(error.code): \(error.reply)")
            case .refused: outcome.state = .failed
            case .uncertain: outcome.state = .uncertain
            }
            outcome.reason = error.reply
        }
        return try await call.call(MailsOperations.recordMailOutcome, outcome)
    }
}
