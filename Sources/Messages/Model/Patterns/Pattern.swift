import CXML

/// An xs:pattern: always anchored at both ends.
///
/// libxml2 says whether it is a regular expression. Texts are run through an automaton of our own, which takes one step a
/// character where libxml2 tries and goes back; a test holds that the two judge alike.
///
/// `@unchecked Sendable`: the compiled expression is only read when it runs (libxml2 shares compiled schemas between
/// threads the same way), and is freed when nobody holds it any more.
package final class Pattern: @unchecked Sendable {
    /// The simpleType that declares the pattern; the wording of a refusal goes by it.
    package let typeName: String
    package let expression: String
    private let compiled: xmlRegexpPtr
    /// Nil: the expression is beyond `PatternSyntax`.
    let automaton: PatternAutomaton?

    /// Nil: not a regular expression of XSD.
    init?(_ expression: String, of typeName: String) {
        guard let compiled = xmlRegexpCompile(expression) else { return nil }
        self.typeName = typeName
        self.expression = expression
        self.compiled = compiled
        automaton = PatternSyntax(expression).flatMap { PatternAutomaton($0) }
    }

    deinit { xmlRegFreeRegexp(compiled) }

    func matches(_ text: String) -> Bool { automaton?.matches(text) ?? libraryMatches(text) }

    /// What libxml2 says.
    func libraryMatches(_ text: String) -> Bool { xmlRegexpExec(compiled, text) == 1 }
}
