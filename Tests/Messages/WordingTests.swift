import Foundation
import MessageModel
import Messages
import Passwords
import Resources
import Testing

/// Every code and rule that the sources throw has words in the three languages, and so has every kind.
@Suite struct WordingTests {
    static let languages = ["en", "zh-Hans", "zh-Hant"]
    private func strings(_ language: String) throws -> [String: String] {
        let path = "Sources/Messages/Model/Strings/\(language).strings"
        let resource = try #require(Resource.all { $0 == path }.first)
        let lines = resource.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = try lines.map { line in
            let equals = try #require(line.firstRange(of: " = "))
            return (String(line[..<equals.lowerBound]), String(line[equals.upperBound...]))
        }
        #expect(Set(pairs.map(\.0)).count == pairs.count, "a key stands twice")
        return Dictionary(pairs) { first, _ in first }
    }

    private func neededKeys() throws -> [String] {
        let refusals = try ThrownRefusals.inSources()
        let problems = refusals.problems.union(Problem.Kind.allCases.map(\.rawValue))
        let types = ["text", "boolean", "integer", "instant", "date", "record", "list"]
        return problems.sorted().flatMap { ["problem.\($0).title", "problem.\($0).detail"] }
            + refusals.rules.sorted().map { "rule.\($0)" } + types.map { "rule.type.\($0)" }
            + patternTypes.map { "rule.pattern.\($0)" }
    }

    /// The simple types that the messages use and whose pattern can refuse a value.
    private var patternTypes: [String] {
        let names = Vocabulary.catalogue.records.flatMap(\.fields).flatMap { field -> [String] in
            if case .text(let type) = field.type { type.patterns.map(\.typeName) } else { [] }
        }
        return Set(names).sorted()
    }

    @Test(arguments: languages) func allIsWorded(_ language: String) throws {
        let strings = try strings(language)
        #expect(try neededKeys().filter { strings[$0] == nil } == [])
        #expect(patternTypes.contains("Email"))
    }

    @Test(arguments: languages) func `what a new password breaks has words that mention its limits`(language: String)
        throws
    {
        let strings = try strings(language)
        for rule in PasswordRule.allCases {
            let words = try #require(strings["rule.\(rule.rawValue)"])
            #expect(words.matches(of: #/\{(\w+)\}/#).map { String($0.1) } == rule.parameters.keys.sorted())
        }
    }

    @Test func whatIsThrownIsFoundInTheSources() {
        var refusals = ThrownRefusals()
        refusals.read(
            """
            throw Problem(.conflict, "first"), Problem(
                .busy, "second", cause: ""), self.init(.notFound, "third"), Problem(.internalError, "row")
            FieldError("a[\\(index)].b", "fourth", ["x": "y"]), Problem.invalid("", "fifth"), Refusal("sixth")
            """)
        #expect(refusals.problems == ["first", "second", "third"])
        #expect(refusals.rules == ["fourth", "fifth", "sixth"])
    }

    @Test(arguments: languages) func placeholdersAreTheSameInAllLanguages(_ language: String) throws {
        let placeholders = { (text: String) in text.matches(of: #/\{\w+\}/#).map { String($0.output) }.sorted() }
        let (english, other) = try (strings("en"), strings(language))
        #expect(english.keys.sorted() == other.keys.sorted())
        for (key, text) in english { #expect(placeholders(text) == placeholders(other[key] ?? ""), "\(key)") }
    }

    @Test func theClosestWordingComesFirst() {
        #expect(FieldError("a", "pattern", ["type": "Email"]).wordingKeys == ["rule.pattern.Email", "rule.pattern"])
        #expect(FieldError("a", "type", ["expected": "date"]).wordingKeys == ["rule.type.date", "rule.type"])
        #expect(FieldError("a", "required").wordingKeys == ["rule.required"])
    }
}
