import Localization
import Messages
import Resources
import Testing

@Suite struct MatchWordsTests {
    @Test func `every verdict and reason has words in every language`() throws {
        let files = Resource.all { $0.hasPrefix("Services/Data/Parties/Matching/Strings/") }
        let strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        let keys =
            MatchVerdict.allCases.map { "match.verdict.\($0.rawValue)" }
            + MatchReason.allCases.map { "match.\($0.rawValue)" }
        for language in Language.allCases { #expect(strings.keys(in: language) == keys.sorted(), "\(language)") }
    }
}
