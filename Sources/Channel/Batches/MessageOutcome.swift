import MessageModel
import Messages

/// What became of one message of a batch.
package struct MessageOutcome: Sendable {
    package enum Verdict: Sendable {
        /// It has had its effect, with this reply.
        case accepted(Record)
        /// It has had its effect earlier; this was the reply.
        case duplicate(Record)
        /// It has no effect, and will have none as it is.
        case refused(Problem)
        /// It is not known to have had its effect: it has to be sent again, with the same id.
        case deferred(Problem)
    }

    /// The id that its sender gave it; nil: it does not tell.
    package let id: String?
    /// The name of its element; nil: it does not tell, or there is no such message.
    package let type: String?
    /// Where it stood, counted from 1.
    package let line: Int
    package let column: Int
    package let verdict: Verdict

    init(_ message: IncomingMessage, _ verdict: Verdict) {
        id = if case .text(let id)? = message.envelope?["id"] { id } else { nil }
        type = Vocabulary.catalogue.message(message.element).map { _ in message.element }
        (line, column) = (message.line, message.column)
        self.verdict = verdict
    }
}

extension MessageOutcome.Verdict {
    /// What a problem is for a message: a rule that it breaks, or a reason to come again.
    init(_ problem: Problem) {
        switch problem.kind {
        case .busy, .tooMany, .unknownOutcome, .internalError: self = .deferred(problem)
        case .conflict where problem.retryAfter != nil: self = .deferred(problem)
        case .malformed, .invalid, .notFound, .conflict, .unauthenticated, .forbidden, .tooLarge, .unsupported:
            self = .refused(problem)
        }
    }
}
