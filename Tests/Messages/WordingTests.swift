import Foundation
import MessageModel
import Messages
import Resources
import Testing

/// Every code and rule of this layer, and of the services, has words in the three languages.
@Suite struct WordingTests {
    static let languages = ["en", "zh-Hans", "zh-Hant"]
    private static let codes = [
        "malformedJSON", "malformedForm", "malformedXML", "invalid", "notFound", "conflict", "staleVersion",
        "forbidden",
        "unauthenticated", "tooLarge", "unsupportedMediaType", "tooMany", "busy", "unknownOutcome", "internalError",
        "methodNotAllowed", "keyReused",
    ]
    private static let rules = [
        "required", "unknown", "null", "type", "tooLong", "tooShort", "tooMany", "pattern", "choice", "tooSmall",
        "tooLarge", "order", "element", "unknownEdition", "registrationClosed", "registrationNotOpen", "unknownCode",
        "consentRequired", "telephone", "unknownQuestion", "answerRequired", "answerChoice",
    ]

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

    private var neededKeys: [String] {
        let kinds = ["text", "boolean", "integer", "instant", "date", "record", "list"]
        return Self.codes.flatMap { ["problem.\($0).title", "problem.\($0).detail"] } + Self.rules.map { "rule.\($0)" }
            + kinds.map { "rule.type.\($0)" } + patternTypes.map { "rule.pattern.\($0)" }
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
        #expect(neededKeys.filter { strings[$0] == nil } == [])
        #expect(patternTypes.contains("Email"))
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
