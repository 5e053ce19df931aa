import Channel
import Localization
import MessageModel

/// Problems in the reader's language.
package struct ProblemWords: Sendable {
    let strings: Strings
    let language: Language

    package init(strings: Strings, language: Language) {
        self.strings = strings
        self.language = language
    }

    func title(_ problem: Problem) -> String { words(problem, "title") }

    /// What happened and what helps; `trace` is what the reader may quote to the organizer.
    package func detail(_ problem: Problem, trace: String) -> String { words(problem, "detail", ["instance": trace]) }

    /// One wrong field, by the most special wording there is for its rule.
    package func sentence(_ error: FieldError) -> String {
        let key = error.wordingKeys.first { strings.contains($0, in: .en) } ?? error.rule
        return strings.text(key, error.parameters, in: language)
    }

    /// That only the first so many wrong fields are named.
    func first(_ count: Int) -> String { strings.text("problem.first", ["count": "\(count)"], in: language) }

    /// By its code, else by its kind.
    private func words(_ problem: Problem, _ part: String, _ known: [String: String] = [:]) -> String {
        let key = "problem.\(problem.code).\(part)"
        var parameters = problem.parameters.merging(known) { own, _ in own }
        parameters["seconds"] = problem.wait.map { "\($0)" }
        parameters["functionName"] = parameters["function"].map {
            FunctionWords(strings).name(FunctionGrant($0), in: language)
        }
        return strings.text(
            strings.contains(key, in: .en) ? key : "problem.\(problem.kind).\(part)", parameters, in: language)
    }
}
