import Entrances
import MessageModel
import Messages
import Randomness
import Testing

/// `MessageReader` says of envelopes and batches what libxml2's validator says by the one file with all schemas, but for the one
/// rule that XSD cannot say: `type` names the element that stands inside.
@Suite struct EnvelopeOracleTests {
    private static let oracle = Oracle(schema: Vocabulary.bundle)

    @Test(arguments: exampleElements) func envelopesAndBatchesAreJudgedAlike(_ element: String) throws {
        let oracle = try #require(Self.oracle)
        let good = try Draft.example(element).xml(element)
        let others = ["", good + good, "x" + good] + (try Mutants.of(element).prefix(9)).map { $0.xml(element) }
        var heads = MutatedEnvelope(seed: 20_270_301)
        var verdicts = [true: 0, false: 0]
        for _ in 0..<60 {
            let body = heads.dice.chance(60) ? good : heads.dice.pick(others)
            let message = heads.around(body, type: element)
            let batch = "<messages xmlns=\"urn:pavilion:messages:1\">\(good)\(message)</messages>"
            for document in [message, batch] {
                let found = refusals(in: document)
                let expected = oracle.accepts(document) && message.contains(" type=\"\(element)\"")
                #expect(found.isEmpty == expected, "\(found) \(document.prefix(2000))")
                verdicts[expected, default: 0] += 1
            }
        }
        #expect(verdicts.values.allSatisfy { $0 >= 10 }, "\(verdicts)")
    }

    @Test func onlyTheReaderSaysThatAnEnvelopeNamesAnotherMessage() throws {
        let message = """
            <message xmlns="urn:pavilion:messages:1" id="a" type="getEdition" sender="s" sent="2027-03-01T09:00:00Z">\
            <getParty><party>1</party></getParty></message>
            """
        #expect(try #require(Self.oracle).accepts(message))
        #expect(refusals(in: message) == [" element"])
    }

    private func refusals(in document: String) -> [String] {
        let reader = MessageReader(.xml, WantedMessages(Vocabulary.catalogue))
        Array(document.utf8).withUnsafeBufferPointer { reader.feed($0) }
        reader.finish()
        var refusals: [String] = []
        do {
            while let message = try reader.next() {
                guard case .failure(let problem) = message.body else { continue }
                refusals += problem.errors.map { "\($0.path) \($0.rule)" }
            }
        } catch {
            refusals.append(error.code)
        }
        return refusals
    }
}
