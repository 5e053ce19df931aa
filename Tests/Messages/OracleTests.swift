import MessageModel
import Messages
import Testing

/// The schema model says of every document what libxml2's validator says (DESIGN §3).
@Suite struct OracleTests {
    static let examples = [
        "registerExhibitor", "exhibitorRegistered", "verifyRegistration", "registrationVerified", "problem", "contract",
    ]

    @Test(arguments: examples) func anExampleIsOneRecordInBothSpellings(_ element: String) throws {
        let type = try messageType(element)
        let xml = try bytes(at: "Schemas/Examples/\(element).xml")
        let json = try bytes(at: "Schemas/Examples/\(element).json")
        #expect(try XMLCodec.decode(xml, as: type, element: element) == JSONCodec.decode(json, as: type))
        #expect(try #require(Oracle()).accepts(String(decoding: xml, as: UTF8.self)))
    }

    @Test func everyMessageHasAnExample() {
        #expect(Vocabulary.catalogue.messages.map(\.element) == Self.examples.sorted())
    }

    @Test(arguments: examples) func mutantsAreJudgedAlike(_ element: String) throws {
        let oracle = try #require(Oracle())
        let type = try messageType(element)
        let example = try Draft.example(element)
        var mutation = Mutation(generator: SeededGenerator(state: 20_270_301))
        var verdicts = [true: 0, false: 0]
        for _ in 0..<500 {
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
        #expect(verdicts.values.allSatisfy { $0 >= 20 }, "\(verdicts)")
    }
}
