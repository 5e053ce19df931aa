/// Hands mail to a server by SMTP, one after another over a connection that stays open between them.
package final class SMTPTransport: MailTransport {
    private let worker: MailWorker

    /// Does not connect yet: the first mail does.
    package init(_ configuration: SMTPConfiguration) {
        worker = MailWorker(name: "smtp") { SMTPSession(configuration) }
    }

    @discardableResult
    package func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt { try await worker.deliver(mail) }
    package func close() { worker.close() }
}
