import MessageModel

/// One hop of a trace: what was done, when, for whom it was done, and how it ended. Holds no value of any message.
package struct Span: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A face answers a request.
        case request
        /// A service answers a call.
        case call
        /// The hub writes.
        case transaction
        /// The hub reads.
        case read
        /// A subscriber takes an event.
        case delivery
    }

    package let id: UInt64
    /// What caused it; nil: the beginning, or something that is not in this trace.
    package let parent: UInt64?
    package let kind: Kind
    /// An operation, or a method and a path's pattern.
    package let name: String
    /// By the monotonic clock, in nanoseconds.
    package let start: UInt64
    package let end: UInt64
    /// How many nanoseconds of it went by before the work began: in a line, or for an earlier request.
    package let waited: UInt64
    package let outcome: Outcome

    package var nanoseconds: UInt64 { end - start }

    /// How a hop ended.
    package struct Outcome: Hashable, Sendable {
        /// `ok`, a problem's kind, or a status of HTTP.
        package let word: String
        /// Whether it is ours to explain; a refusal is not.
        package let isFailure: Bool

        package static let ok = Outcome(word: "ok", isFailure: false)

        /// Whoever took the replies of a stream went away.
        static let left = Outcome(word: "left", isFailure: false)

        package init(status: Int) { self.init(word: String(status), isFailure: status >= 500) }

        init(_ kind: Problem.Kind) {
            self.init(word: kind.rawValue, isFailure: [.internalError, .unknownOutcome, .busy].contains(kind))
        }

        /// Of whatever was thrown.
        init(_ error: any Error) { self.init((error as? Problem)?.kind ?? .internalError) }

        private init(word: String, isFailure: Bool) {
            self.word = word
            self.isFailure = isFailure
        }
    }
}

/// A hop that has begun.
package struct OpenSpan: Sendable {
    package let id: UInt64
    let start: UInt64
    let cause: TraceContext

    /// For what it causes itself.
    package var context: TraceContext { TraceContext(trace: cause.trace, parent: id) }
    /// For the answer's header `traceresponse`, and for `traceparent` in what is asked outside.
    package var header: String { cause.header(of: id) }
}
