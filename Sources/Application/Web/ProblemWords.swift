import Localization
import MessageModel
import Timekeeping

/// Problems in the reader's language.
struct ProblemWords: Sendable {
    let strings: Strings
    let language: Language

    func title(_ problem: Problem) -> String { words(problem, "title") }
    func detail(_ problem: Problem) -> String { words(problem, "detail") }

    /// One wrong field, by the most special wording there is for its rule.
    func sentence(_ error: FieldError) -> String {
        let key = error.wordingKeys.first { strings.contains($0, in: .en) } ?? error.rule
        return strings.text(key, error.parameters, in: language)
    }

    private func words(_ problem: Problem, _ part: String) -> String {
        let key = "problem.\(problem.code).\(part)"
        let fallback = "problem.\(problem.kind.rawValue).\(part)"
        var parameters = problem.parameters
        parameters["seconds"] = problem.retryAfter.map { String($0.milliseconds / 1000) }
        return strings.text(strings.contains(key, in: .en) ? key : fallback, parameters, in: language)
    }
}
