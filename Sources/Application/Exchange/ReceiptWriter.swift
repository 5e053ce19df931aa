import Channel
import HTTPServer
import MessageModel
import Messages

/// Writes down what became of messages, in parts of 256, while they come. A part is written after the effects that it tells
/// of: what a crash takes from a receipt is told of as duplicates when the same is sent again.
struct ReceiptWriter {
    private static let partSize = 256

    private let id: String
    private let bus: Bus
    private let words: ProblemWords
    private let caller: Caller
    private var number: Int64 = 0
    private var items: [ReceiptItem] = []

    init(_ id: String, _ bus: Bus, _ words: ProblemWords, _ context: TraceContext) {
        (self.id, self.bus, self.words) = (id, bus, words)
        caller = Caller(.system("application"), context: context)
    }

    mutating func add(_ outcome: MessageOutcome) async throws {
        number += 1
        items.append(ReceiptItem(number, outcome, words, trace: caller.trace))
        if items.count == Self.partSize { try await record() }
    }

    /// - Parameter error: why what came after was not reached; nil: everything was.
    mutating func end(_ error: (any Error)? = nil) async throws -> Receipt {
        if !items.isEmpty { try await record() }
        var end = EndReceipt(receipt: id, state: .whole)
        if let error {
            let problem = Problem(error)
            end.state = problem.kind == .malformed ? .malformed : .cut
            end.problem = ReceiptError.all(of: problem, words, trace: caller.trace).first
        }
        return try await bus.call(ReceiptsOperations.endReceipt, end, as: caller)
    }

    private mutating func record() async throws {
        _ = try await bus.call(
            ReceiptsOperations.recordReceiptItems, RecordReceiptItems(receipt: id, item: items), as: caller)
        items.removeAll(keepingCapacity: true)
    }
}
