import Entrances
import Foundation
import MessageModel
import Messages
import Testing

/// `Schemas/Examples` shows every message, whole, in JSON and in XML.
@Suite struct ExampleTests {
    @Test func everyMessageHasAnExampleInBothSpellings() throws {
        let elements = Vocabulary.catalogue.messages.map(\.element)
        #expect(exampleElements == elements)
        #expect(try exampleFiles() == elements.flatMap { ["\($0).json", "\($0).xml"] }.sorted())
    }

    @Test(arguments: exampleElements) func anExampleIsOneRecordInBothSpellings(_ element: String) throws {
        let type = try messageType(element)
        let xml = try bytes(at: "Schemas/Examples/\(element).xml")
        let json = try bytes(at: "Schemas/Examples/\(element).json")
        #expect(try XMLCodec.decode(xml, as: type, element: element) == JSONCodec.decode(json, as: type))
        #expect(try #require(Oracle.shared).accepts(String(decoding: xml, as: UTF8.self)))
    }

    @Test(arguments: exampleElements) func anExampleShowsEveryField(_ element: String) throws {
        let type = try messageType(element)
        let record = try JSONCodec.decode(bytes(at: "Schemas/Examples/\(element).json"), as: type)
        #expect(fields(of: type).subtracting(shown(in: record)) == [])
    }

    /// `Contact.phone` and so on: every field that the type and the types within it have.
    private func fields(of type: RecordType) -> Set<String> {
        type.fields.reduce(into: []) { names, field in
            names.insert("\(type.name).\(field.name)")
            if case .record(let inner) = field.type { names.formUnion(fields(of: inner)) }
        }
    }

    private func shown(in record: Record) -> Set<String> {
        record.type.fields.enumerated().reduce(into: []) { names, field in
            guard let value = record[field.offset] else { return }
            names.insert("\(record.type.name).\(field.element.name)")
            let values = if case .list(let items) = value { items } else { [value] }
            for case .record(let inner) in values { names.formUnion(shown(in: inner)) }
        }
    }
}
