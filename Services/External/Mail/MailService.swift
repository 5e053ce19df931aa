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
                },
                .process(MailOperations.discardMails) { request, _ in
                    try await transport.discard(Set(request.mail))
                    return MailsDiscarded(party: request.party)
                },
            ])
    }

    /// How long a mail is tried (RFC 5321, 4.5.4.1). Less than the exchange channel's patience: a mail that is given up is
    /// seen to have failed, and those behind it go on.
    private static let patience = Duration.seconds(4 * 86_400)

    /// Only a mail that the mails service hands out is sent. A refusal by the server, an outcome that cannot be known and
    /// the end of patience end the matter; until then a server that is away is tried again by the exchange channel, because
    /// the failure is thrown.
    private static func send(
        _ request: MailRequested, _ transport: any MailTransport, _ sender: MailAddress, _ call: ServiceCall
    ) async throws -> MailOutcomeRecorded {
        let started = try await call.call(
            MailsOperations.startMail, StartMail(mail: request.mail, repeatable: transport.replacesEarlierCopies))
        guard started.state == .sending else { return MailOutcomeRecorded(version: started.version) }
        var outcome = RecordMailOutcome(mail: request.mail, state: .sent)
        var isTriedAgain = false
        do throws(MailFailure) {
            try await transport.send(OutgoingMail(request, from: sender))
        } catch {
            isTriedAgain = error.kind == .unavailable && call.now - request.queued < patience
            outcome.state = isTriedAgain ? .queued : error.finalState
            outcome.reason = "\(error.code) \(error.reply)".printable
        }
        let recorded: MailOutcomeRecorded
        do {
            recorded = try await call.report(MailsOperations.recordMailOutcome, outcome)
        } catch let problem as Problem where problem.kind == .notFound {
            // Its person was erased while the mail left.
            try await transport.discard([request.mail])
            throw problem
        }
        if isTriedAgain { throw Problem(.busy, "mailServerAway") }
        return recorded
    }
}

extension OutgoingMail {
    /// The same mail whenever it is sent, so that whoever gets it twice can see that it is one.
    fileprivate init(_ request: MailRequested, from sender: MailAddress) {
        let domain = sender.address.split(separator: "@").last.map(String.init) ?? "localhost"
        self.init(
            messageID: "\(request.mail)@\(domain)", from: sender,
            to: MailAddress(request.recipient, name: request.recipientName), subject: request.subject,
            text: request.text, language: request.language, sent: request.queued)
    }
}

extension MailFailure {
    /// Where the mail stands when it is not tried again.
    fileprivate var finalState: MailState {
        switch kind {
        case .unavailable, .refused: .failed
        case .uncertain: .uncertain
        }
    }
}

extension String {
    /// A mail server's words without what the vocabulary's texts do not take: controls, overrides, noncharacters.
    fileprivate var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
                    default: true
                    }
                }))
    }
}
