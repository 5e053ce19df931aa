import Localization
import MessageModel

/// Problems in the reader's language.
struct ProblemWords: Sendable {
    let strings: Strings
    let language: Language
    /// What the reader tells the organizer, so that the log's line is found.
    let trace: String

    func title(_ problem: Problem) -> String { words(problem, "title") }
    func detail(_ problem: Problem) -> String { words(problem, "detail") }

    /// One wrong field, by the most special wording there is for its rule.
    func sentence(_ error: FieldError) -> String {
        let key = error.wordingKeys.first { strings.contains($0, in: .en) } ?? error.rule
        return strings.text(key, error.parameters, in: language)
    }

    /// By its code, else by its kind.
    private func words(_ problem: Problem, _ part: String) -> String {
        let key = "problem.\(problem.code).\(part)"
        var parameters = problem.parameters
        parameters["instance"] = trace
        parameters["seconds"] = problem.wait.map { "\($0)" }
        return strings.text(
            strings.contains(key, in: .en) ? key : "problem.\(problem.kind).\(part)", parameters, in: language)
    }
}
