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
    /// - Returns: the receipt, ended, without what it tells of the messages.
    /// - Throws: when no receipt can be kept. What had its effect until then is a duplicate when it is sent again.
    package func take<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes, spelled spelling: StreamSpelling? = nil, from source: String, of partner: Partner,
        context: TraceContext = TraceContext()
    ) async throws -> Receipt where Bytes.Element == [UInt8] {
        let caller = Caller(.partner(partner.code), context: context)
        let receipt = try await bus.call(ReceiptsOperations.openReceipt, OpenReceipt(source: source), as: caller)
        var writer = ReceiptWriter(receipt.receipt, bus, words, context)
        let messages = ItemStream<IncomingMessage>(begin: { [bus] in
            let bytes = PartnersBytes(
                bytes: bytes.makeAsyncIterator(), partner: partner, bus: bus, context: context)
            var messages = MessagesInBytes(bytes, spelling)
            return { try await messages.next() }
        })
        do {
            for try await outcome in bus.batch(messages, as: caller, accepting: Set(partner.sends)) {
                try await writer.add(outcome)
            }
        } catch {
            return try await writer.end(Problem(endOf: error))
        }
        return try await writer.end()
    }
}

extension Problem {
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
