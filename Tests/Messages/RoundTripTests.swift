import MessageModel
import Messages
import Testing

/// What is written in a spelling is read from it as the same message.
@Suite struct RoundTripTests {
    private static let examples = exampleElements.compactMap { element in
        try? JSONCodec.decode(bytes(at: "Schemas/Examples/\(element).json"), as: messageType(element))
    }

    @Test(arguments: exampleElements) func randomMessagesAreTheSameInAllSpellings(_ element: String) throws {
        let type = try messageType(element)
        var random = RandomMessages(seed: 20_270_301, from: Self.examples)
        for _ in 0..<50 {
            let record = random.record(type)
            try #require(record.validate() == [])
            #expect(try JSONCodec.decode(JSONCodec.encode(record), as: type) == record)
            #expect(
                try XMLCodec.decode(XMLCodec.encode(record, element: element), as: type, element: element) == record)
            #expect(try FormCodec.decode(FormCodec.fields(of: record), as: type) == record)
        }
    }

    @Test(arguments: MessageWriter.Form.allCases) func randomBatchesAreReadAsTheyWereWritten(
        _ form: MessageWriter.Form
    ) throws {
        var random = RandomMessages(seed: 1, from: Self.examples)
        let shape = try #require(Vocabulary.catalogue.record(named: "Envelope"))
        let written = try exampleElements.map { element in
            var envelope = random.record(Envelope.recordType)
            envelope[try #require(shape.index(of: "id"))] = .text("id-\(element)")
            envelope[try #require(shape.index(of: "type"))] = .text(element)
            envelope[try #require(shape.index(of: "sender"))] = .text("a.b@c")
            return (element: element, envelope: envelope, body: random.record(try messageType(element)))
        }
        var writer = MessageWriter(form)
        var batch = writer.head
        for message in written { batch += writer.message(message.body, message.element, in: message.envelope) }
        batch += writer.tail
        let reader = MessageReader(form == .xml ? .xml : .json, WantedMessages(Vocabulary.catalogue))
        batch.withUnsafeBufferPointer { reader.feed($0) }
        reader.finish()
        for message in written {
            let read = try #require(try reader.next())
            #expect(read.element == message.element)
            #expect(read.envelope == message.envelope)
            #expect(try read.body.get() == message.body)
        }
        #expect(try reader.next() == nil)
    }

    @Test(arguments: MessageWriter.Form.allCases) func aBatchWithoutMessagesIsReadAsIt(_ form: MessageWriter.Form) {
        let writer = MessageWriter(form)
        #expect(streamed(writer.head + writer.tail, form == .xml ? .xml : .json) == [])
    }

    /// Else an envelope could not be told from a bare message.
    @Test func noMessageHasAFieldBody() {
        #expect(Vocabulary.catalogue.messages.filter { $0.type.index(of: "body") != nil }.map(\.element) == [])
    }
}
