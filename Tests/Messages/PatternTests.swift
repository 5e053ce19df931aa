import Messages
import Randomness
import Testing

@testable import MessageModel

/// The automaton says of every text what libxml2 says.
@Suite struct PatternTests {
    /// Noncharacters cannot stand in a literal.
    private static let alphabet =
        "aZ09wW.:/@-_+#,! \t\n\u{A0}\u{3000}\u{2028}\u{202E}é好٣🏭".map { $0 }
        + [0xFDD0, 0x1FFFE].compactMap { Unicode.Scalar($0) }.map { Character($0) }

    private func expectTheSame(_ pattern: Pattern, _ texts: [String]) {
        for text in texts {
            #expect(
                pattern.matches(text) == pattern.libraryMatches(text), "\(pattern.expression) \(text.debugDescription)")
        }
    }

    private func randomTexts(_ count: Int, from alphabet: [Character]) -> [String] {
        var dice = Dice(seed: 7)
        return (0..<count).map { _ in
            String((0..<Int.random(in: 0...12, using: &dice)).map { _ in dice.pick(alphabet) })
        }
    }

    @Test func ofThePatternsOfTheSchemas() {
        let patterns = Vocabulary.catalogue.texts.flatMap(\.patterns)
        #expect(patterns.count > 20)
        #expect(patterns.filter { $0.automaton == nil }.map(\.expression) == [])
        let texts =
            randomTexts(300, from: Self.alphabet) + [
                "www.example.com", "ww.x", "a@b.example", "a.b@c-d.e", "https://a.b:80/c?d#e", "100042-4", "zh-Hant-TW",
                "tax-id", "partner:x", "#0a7dff", "+46812345", "Asia/Shanghai", "x :// y", "w.w.w", "a:b:/c",
            ]
        for pattern in patterns { expectTheSame(pattern, texts) }
    }

    @Test(arguments: [
        "", "a", "a|b", "|a", "a*", "a+", "a?", "(a|b)*c", "(ab)+", "a{2}", "a{2,}", "a{1,3}b",
        "(a|ab)(c|bcd)(d*)",
        "[a-c]*", "[^a]*", "[a\\-c]+", "[\\s]*a", "\\S+", "\\d+", "\\D", ".", ".*b", "a\\.b", "\\p{Lu}[^\\p{Nd}]*",
        "\\P{L}",
        "((a*)*b)*", "[\\^\\]]",
    ]) func ofExpressionsOfAllKinds(_ expression: String) throws {
        let pattern = try #require(Pattern(expression, of: "Test"))
        #expect(pattern.automaton != nil)
        expectTheSame(pattern, randomTexts(500, from: Array("aabbcd.-^] A1\n")) + ["", "a", "b", "ab", "aab", "٣"])
    }

    /// Here libxml2 is wrong: it does not count what is empty.
    @Test func aCountedPartMayBeEmpty() throws {
        let pattern = try #require(Pattern("(a{0,2}){2}", of: "Test"))
        #expect(["", "a", "aaaa", "aaaaa"].map(pattern.matches) == [true, true, true, false])
    }

    @Test(arguments: ["[a-z-[b]]", "\\i\\c*", "\\w"]) func whatItDoesNotReadIsLeftToTheLibrary(_ expression: String)
        throws
    {
        let pattern = try #require(Pattern(expression, of: "Test"))
        #expect(pattern.automaton == nil)
        expectTheSame(pattern, randomTexts(100, from: Array("ab1-")))
    }
}
