import Channel
import MessageModel
import Messages

extension ReceiptItem {
    /// What a receipt tells of a message.
    init(_ number: Int64, _ outcome: MessageOutcome, _ words: ProblemWords, trace: String) {
        self.init(
            number: number, line: Int64(outcome.line), column: Int64(outcome.column), id: outcome.id,
            type: outcome.type, outcome: .accepted)
        switch outcome.verdict {
        case .accepted(let reply): tell(reply)
        case .duplicate(let reply):
            self.outcome = .duplicate
            tell(reply)
        case .refused(let problem):
            self.outcome = .refused
            error = ReceiptError.all(of: problem, words, trace: trace)
        case .deferred(let problem):
            self.outcome = .deferred
            retryAfter = problem.wait ?? 1
            error = ReceiptError.all(of: problem, words, trace: trace)
        }
    }

    /// What the effect made, by the names that replies have for it.
    private mutating func tell(_ reply: Record) {
        if case .text(let id)? = reply["party"] { party = id }
        if case .text(let id)? = reply["registration"] { registration = id }
    }
}

extension ReceiptError {
    /// The wrong fields; of a problem without any, what it is as a whole.
    static func all(of problem: Problem, _ words: ProblemWords, trace: String) -> [ReceiptError] {
        guard problem.errors.isEmpty else {
            return problem.errors.map {
                ReceiptError($0.path, $0.rule, words.sentence($0), $0.parameters)
            }
        }
        return [ReceiptError("", problem.code, words.detail(problem, trace: trace), problem.parameters)]
    }

    private init(_ path: String, _ rule: String, _ message: String, _ parameters: [String: String]) {
        self.init(
            path: String(path.prefix(Self.most)), rule: rule, message: String(message.prefix(Self.most)),
            line: parameters["line"].flatMap { Int64($0) }, column: parameters["column"].flatMap { Int64($0) })
    }

    /// As many characters as the schema lets stand.
    private static let most = 1000
}
