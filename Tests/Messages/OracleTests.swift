import MessageModel
import Messages
import Randomness
import Testing

/// The schema model says of every document what libxml2's validator says (DESIGN §3).
@Suite struct OracleTests {
    @Test(arguments: exampleElements) func mutantsAreJudgedAlike(_ element: String) throws {
        let oracle = try #require(Oracle.shared)
        let type = try messageType(element)
        let example = try Draft.example(element)
        var mutation = Mutation(generator: Dice(seed: 20_270_301))
        var verdicts = [true: 0, false: 0]
        let count = Self.mutants(of: example)
        for _ in 0..<count {
            var draft = mutation.change(example)
            if Bool.random(using: &mutation.generator) { draft = mutation.change(draft) }
            let document = draft.xml(element)
            let expected = oracle.accepts(document)
            let found = refusals(of: { () throws(Problem) in
                try XMLCodec.decode(Array(document.utf8), as: type, element: element)
            })
            #expect(found.isEmpty == expected, "\(found) \(document.prefix(2000))")
            verdicts[expected, default: 0] += 1
        }
        #expect(verdicts[false, default: 0] >= count / 4, "\(verdicts)")
        #expect(verdicts[true, default: 0] >= 1 || type.fields.isEmpty, "\(verdicts)")
    }

    @Test func thousandsOfMutantsAreJudged() throws {
        #expect(try exampleElements.map { Self.mutants(of: try Draft.example($0)) }.reduce(0, +) >= 3_000)
    }

    /// More of a message with more values, but not too many of a long one: all together take some seconds.
    private static func mutants(of example: Draft) -> Int { min(60 + example.form().count, 120) }
}
