import Files

/// The transport of an installation without a mail server: every mail is an `.eml` file, which mail programs open. A mail
/// that is sent again replaces its file.
package final class MailFolder: MailTransport {
    private let worker: MailWorker

    /// Keeps mails in `directory`, which is made when the first mail comes.
    package init(directory: String) {
        worker = MailWorker(name: "mail-folder") { FolderCourier(directory: directory) }
    }

    @discardableResult
    package func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt { try await worker.deliver(mail) }
    package func close() { worker.close() }
    package var replacesEarlierCopies: Bool { true }
}

private struct FolderCourier: MailCourier {
    let directory: String

    func deliver(_ mail: RenderedMail) throws(MailFailure) -> MailReceipt {
        do throws(FileFailure) {
            try DurableFile.makeDirectory(directory)
            try DurableFile.write(mail.bytes, to: "\(directory)/\(mail.fileName)")
        } catch {
            throw MailFailure(.unavailable, "fileNotWritten", reply: "\(error)")
        }
        return MailReceipt(reply: mail.fileName)
    }
}
