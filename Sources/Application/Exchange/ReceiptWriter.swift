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

    /// Ends the receipt, also when its last part cannot be written down: then that is not told of.
    ///
    /// - Parameter error: why what came after was not reached; nil: everything was.
    mutating func end(_ error: (any Error)? = nil) async throws -> Receipt {
        var error = error
        do { if !items.isEmpty { try await record() } } catch let failure { error = error ?? failure }
        var end = EndReceipt(receipt: id, state: .whole)
        if let error {
            let problem = Problem(error)
            end.state = problem.kind == .malformed ? .malformed : .cut
            end.problem = ReceiptError.all(of: problem, words, trace: caller.trace).first
        }
        return try await bus.call(ReceiptsOperations.endReceipt, end, as: caller)
    }

    private mutating func record() async throws {
        do {
            _ = try await bus.call(
                ReceiptsOperations.recordReceiptItems, RecordReceiptItems(receipt: id, item: items), as: caller)
        } catch let problem as Problem where problem.kind == .invalid {
            // The part is ours: no rule that it breaks is the sender's mistake.
            throw Problem(.internalError, "internalError", cause: "\(problem)")
        }
        items.removeAll(keepingCapacity: true)
    }
}
