import Localization
import MessageModel

/// Problems in the reader's language.
struct ProblemWords: Sendable {
    let strings: Strings
    let language: Language

    func title(_ problem: Problem) -> String { words(problem, "title", problem.parameters) }

    /// What happened and what helps; `trace` is what the reader may quote to the organizer.
    func detail(_ problem: Problem, trace: String) -> String {
        let known = ["instance": trace, "seconds": String(problem.retrySeconds)]
        return words(problem, "detail", known.merging(problem.parameters) { _, own in own })
    }

    /// One wrong field, by the most special wording there is for its rule.
    func sentence(_ error: FieldError) -> String {
        let key = error.wordingKeys.first { strings.contains($0, in: .en) } ?? error.rule
        return strings.text(key, error.parameters, in: language)
    }

    private func words(_ problem: Problem, _ part: String, _ parameters: [String: String]) -> String {
        let key = "problem.\(problem.code).\(part)"
        let fallback = "problem.\(problem.kind.rawValue).\(part)"
        return strings.text(strings.contains(key, in: .en) ? key : fallback, parameters, in: language)
    }
}
