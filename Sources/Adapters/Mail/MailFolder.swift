import Files
import FoundationEssentials
import Threading

/// The transport of an installation without a mail server: every mail is an `.eml` file, which mail programs open. A mail
/// that is sent again replaces its file.
package final class MailFolder: MailTransport {
    private let worker: MailWorker
    private let directory: String

    /// Keeps mails in `directory`, which is made when the first mail comes.
    package init(directory: String) {
        self.directory = directory
        worker = MailWorker(name: "mail-folder") { FolderCourier(directory: directory) }
    }

    @discardableResult
    package func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt { try await worker.deliver(mail) }
    package func close() { worker.close() }
    package var replacesEarlierCopies: Bool { true }

    package func discard(_ words: Set<String>) async throws(MailFailure) {
        try await WorkerThread.run(name: "mail-discard") { [directory] () throws(MailFailure) in
            do {
                guard FileManager.default.fileExists(atPath: directory) else { return }
                for name in try FileManager.default.contentsOfDirectory(atPath: directory)
                where RenderedMail.word(of: name).map(words.contains) ?? false {
                    try DurableFile.remove("\(directory)/\(name)")
                }
            } catch {
                throw MailFailure(.unavailable, "fileNotRemoved", reply: "\(error)")
            }
        }
    }
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
