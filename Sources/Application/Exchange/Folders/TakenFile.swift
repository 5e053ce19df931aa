import MessageModel
import Messages

/// What became of a file that is not taken again: each message of it had its effect or never will, or patience has ended.
struct TakenFile: Sendable {
    /// Without the messages.
    let receipt: Receipt
    let spelling: StreamSpelling

    /// Where it belongs: in `done` every message has had its effect, now or earlier.
    var place: String { receipt.state == .whole && receipt.refused + receipt.deferred == 0 ? "done" : "failed" }
}

/// A file of which something is still to be taken, by taking all of it again: what had its effect is a duplicate then.
struct UnfinishedFile: Error, CustomStringConvertible {
    let description: String
    let receipt: String
    /// In seconds.
    let wait: Int64

    init(_ receipt: Receipt, wait: Int64) {
        (self.receipt, self.wait) = (receipt.receipt, wait)
        description =
            "receipt \(receipt.receipt): \(receipt.deferred) messages are deferred"
            + (receipt.problem.map { ", and those behind are not reached: \($0.rule)" } ?? "")
    }
}

extension Receipt {
    /// What will be the same whenever the file is read again.
    private static let damage: Set = ["uploadCorrupt", "uploadTooLarge", "envelopesMissing"]

    /// Whether it makes sense to take the same again.
    var isUnfinished: Bool { deferred > 0 || state == .cut && !Self.damage.contains(problem?.rule ?? "") }
}
