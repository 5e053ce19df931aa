import Channel
import MessageModel
import Messages

extension ProblemDetails {
    /// A problem as RFC 9457 says it, which also says when more fields may be wrong than it names.
    init(_ problem: Problem, _ words: ProblemWords, trace: String) {
        let most = Problem.mostErrors
        let detail = words.detail(problem, trace: trace)
        self.init(
            type: "urn:pavilion:problem:\(problem.code)", title: words.title(problem), status: Int64(problem.status),
            detail: problem.errors.count < most ? detail : "\(detail) \(words.first(most))",
            instance: "urn:pavilion:trace:\(trace)", retryAfter: problem.wait,
            challenge: Challenge(problem).map {
                ProofChallenge(ticket: $0.ticket, zeroBits: Int64($0.zeroBits), waiting: $0.wait != nil)
            },
            errors: problem.errors.map {
                WrongField(path: $0.path, rule: $0.rule, message: words.sentence($0))
            })
    }
}
