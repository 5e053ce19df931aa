import Entrances
import MessageModel
import Messages
import Testing

/// The one file with all schemas, as libxml2 reads it.
@Suite struct SchemaBundleTests {
    private static let oracle = Oracle(schema: Vocabulary.bundle)

    @Test func itJudgesEnvelopesAndBatches() throws {
        let oracle = try #require(Self.oracle)
        let body = { (party: String) in "<getParty><party>\(party)</party></getParty>" }
        let message = { (head: String, body: String) in
            "<message id=\"a\" type=\"getParty\" sender=\"s\"\(head)>\(body)</message>"
        }
        let batch = { (content: String) in "<messages xmlns=\"urn:pavilion:messages:1\">\(content)</messages>" }
        let sent = " sent=\"2027-03-01T09:00:00Z\""
        #expect(oracle.accepts(batch("")))
        #expect(
            oracle.accepts(
                batch(message(sent, body("1")) + message(sent + " correlation=\"b\"", body("2")) + body("3"))))
        #expect(!oracle.accepts(batch(message("", body("1")))))
        #expect(!oracle.accepts(batch(message(sent, body("x")))))
        #expect(!oracle.accepts(batch(message(sent, ""))))
        #expect(!oracle.accepts(batch(message(sent, body("1") + body("2")))))
    }

    @Test(arguments: exampleElements) func itAcceptsTheExample(_ element: String) throws {
        let text = String(decoding: try bytes(at: "Schemas/Examples/\(element).xml"), as: UTF8.self)
        #expect(try #require(Self.oracle).accepts(text))
    }
}
