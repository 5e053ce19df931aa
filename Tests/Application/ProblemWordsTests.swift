import Localization
import MessageModel
import Resources
import Testing

@testable import Application

@Suite struct ProblemWordsTests {
    private func words(in language: Language) throws -> ProblemWords {
        let files = Resource.all { $0.hasPrefix("Sources/") && $0.hasSuffix(".strings") }
        let strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        return ProblemWords(strings: strings, language: language)
    }

    @Test(arguments: Problem.Kind.allCases) func aProblemThatHasNoWordsOfItsOwnGetsThoseOfItsKind(_ kind: Problem.Kind)
        throws
    {
        let problem = Problem(kind, "nothingKnown", parameters: ["limit": "1048576"])
        for language in Language.allCases {
            let words = try words(in: language)
            #expect(!words.title(problem).hasPrefix("problem."))
            let detail = words.detail(problem, trace: "4bf92f35")
            #expect(!detail.hasPrefix("problem."))
            #expect(!detail.contains("{"), "\(detail)")
        }
    }

    @Test func aDetailSaysHowLongToWaitAndWhatToQuote() throws {
        let words = try words(in: .en)
        #expect(words.detail(Problem(.tooMany, "tooMany", retryAfter: .seconds(7)), trace: "").contains("7 seconds"))
        #expect(words.detail(Problem(.internalError, "row"), trace: "4bf92f35").contains("4bf92f35"))
    }
}
