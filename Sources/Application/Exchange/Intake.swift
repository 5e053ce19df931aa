import Channel
import HTTPServer
import MessageModel
import Messages

/// Takes in what a partner sends: bytes that come in pieces, of an upload or a file, become effects and a kept receipt, in
/// memory that does not grow with them.
package struct Intake: Sendable {
    private let bus: Bus
    private let words: ProblemWords

    /// - Parameter words: what the receipt is worded in.
    package init(bus: Bus, words: ProblemWords) { (self.bus, self.words) = (bus, words) }

    /// - Parameters:
    ///   - spelling: nil: the first byte tells.
    ///   - source: `upload`, or the file's name.
    ///   - earlier: the receipt of when the same was taken before, which goes.
    /// - Throws: when no receipt can be kept. What had its effect until then is a duplicate when it is sent again.
    package func take<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes, spelled spelling: StreamSpelling? = nil, from source: String, of partner: Partner,
        replacing earlier: String? = nil, context: TraceContext = TraceContext()
    ) async throws -> TakenBatch where Bytes.Element == [UInt8] {
        let caller = Caller(.partner(partner.code), context: context)
        let receipt = try await bus.call(
            ReceiptsOperations.openReceipt, OpenReceipt(source: source, replaces: earlier), as: caller)
        var writer = ReceiptWriter(receipt.receipt, bus, words, context)
        let messages = ItemStream<IncomingMessage>(begin: { [bus] in
            let bytes = PartnersBytes(
                bytes: bytes.makeAsyncIterator(), partner: partner, bus: bus, context: context)
            var messages = MessagesInBytes(bytes, spelling)
            return { try await messages.next() }
        })
        var isHeldUp = true
        do {
            for try await outcome in bus.batch(messages, as: caller, accepting: Set(partner.sends)) {
                if case .deferred(let problem) = outcome.verdict, !problem.isBusy { isHeldUp = false }
                try await writer.add(outcome)
            }
        } catch {
            let problem = Problem(endOf: error)
            return TakenBatch(receipt: try await writer.end(problem), isHeldUp: isHeldUp && problem.isBusy)
        }
        return TakenBatch(receipt: try await writer.end(), isHeldUp: isHeldUp)
    }
}

/// What became of messages that were taken in together.
package struct TakenBatch: Sendable {
    /// Ended, without what it tells of the messages.
    package let receipt: Receipt
    /// Whether whatever is deferred or not reached waits only until the installation is less busy.
    let isHeldUp: Bool
}

extension Problem {
    /// Too much to do, or imports pause: this says nothing of the message.
    fileprivate var isBusy: Bool { kind == .busy || kind == .tooMany }

    /// Why a batch stopped before its end.
    fileprivate init(endOf error: any Error) {
        switch (error as? UploadFailure)?.code {
        case .cut?: self.init(.unknownOutcome, "uploadCut")
        case .tooLarge?: self.init(.tooLarge, "uploadTooLarge")
        case .corrupt?: self.init(.unknownOutcome, "uploadCorrupt")
        case nil: self.init(error)
        }
    }
}
