import Channel
import Files
import Logging
import MessageModel
import Messages
import Threading

/// Takes files in for partners, as the gateway takes uploads.
final class PartnerDesk: Sendable {
    private let bus: Bus
    private let intake: Intake
    /// With each of the files, at first.
    let patience: Patience
    private let log: Log
    private let closing = Signal()
    /// Folders of which was told that they are nobody's.
    private let told = Guarded<Set<String>>([])
    private let caller = Caller(.system("application"))

    init(_ bus: Bus, _ intake: Intake, _ patience: Patience, log: Log) {
        (self.bus, self.intake, self.patience, self.log) = (bus, intake, patience, log)
    }

    /// The partner that is let in under this code; nil: none is, which is told once, or the desk is closed.
    func partner(_ code: String) async throws -> Partner? {
        if isClosed { return nil }
        do {
            let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: caller)
            guard partner.state == .active else { return leaveAlone(code, "the partner is closed") }
            _ = told.withLock { $0.remove(code) }
            return partner
        } catch let problem as Problem where problem.kind == .notFound || problem.kind == .invalid {
            return leaveAlone(code, "there is no such partner")
        }
    }

    /// Takes a file's messages in. Nil: the desk is closed, and the file has not been read to its end.
    ///
    /// - Parameter earlier: the receipt of when the file was taken before.
    /// - Throws: `UnfinishedFile` when messages of it are deferred or not reached and there is patience left, and what keeps it
    ///   from being read.
    func take(
        _ path: String, named name: String, of partner: Partner, replacing earlier: String?,
        _ patience: inout Patience
    ) async throws -> TakenFile? {
        let bytes = FileBytes(path: path) { [self] in isClosed }
        let spelling = try await bytes.spelling()
        let batch = try await intake.take(bytes, spelled: spelling, from: name, of: partner, replacing: earlier)
        let receipt = batch.receipt
        if receipt.state == .cut, isClosed { return nil }
        if receipt.isUnfinished, !patience.ends(with: batch) {
            throw UnfinishedFile(receipt, wait: try await wait(for: receipt))
        }
        return TakenFile(receipt: receipt, spelling: spelling ?? .xml)
    }

    /// Writes all that a receipt tells, spelled as its file was, to a new file that is on the disk then.
    func report(_ taken: TakenFile, in path: String) async throws {
        var writer = ReceiptReport(taken.receipt, taken.spelling)
        var request = GetReceipt(receipt: taken.receipt.receipt)
        try DurableFile.remove(path)
        repeat {
            let page = try await bus.call(ReceiptsOperations.getReceipt, request, as: caller)
            SentMessages.note(page.record, Receipt.element)
            request.after = page.next
            let bytes = writer.page(page.item, isLast: page.next == nil)
            try await WorkerThread.run(name: "folder") { () throws(FileFailure) in
                try DurableFile.append(bytes, to: path)
            }
        } while request.after != nil
    }

    /// Nothing is taken from here on, and what is being read is not read on.
    func close() { closing.raise() }

    var isClosed: Bool { closing.wait(atMost: .zero) }

    /// Waits so many seconds, or until the desk is closed.
    func rest(_ seconds: Int64) async {
        await WorkerThread.run(name: "folder") { [closing] in _ = closing.wait(atMost: .seconds(seconds)) }
    }

    /// The longest time that is named for one of the first messages that were deferred.
    private func wait(for receipt: Receipt) async throws -> Int64 {
        let request = GetReceipt(receipt: receipt.receipt, outcome: .deferred)
        let deferred = try await bus.call(ReceiptsOperations.getReceipt, request, as: caller).item
        return deferred.compactMap(\.retryAfter).max() ?? 0
    }

    private func leaveAlone(_ code: String, _ reason: String) -> Partner? {
        if told.withLock({ $0.insert(code).inserted }) {
            log.warning("folder.leftAlone", ["partner": code, "reason": reason])
        }
        return nil
    }
}
