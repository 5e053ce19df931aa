import Foundation
import MessageModel
import Messages
import Testing

/// What the schemas owe their readers, and the server: words for everything, and limits on what is sent.
@Suite struct SchemaStyleTests {
    @Test func everyTypeAndFieldIsDocumented() {
        let wordless = Vocabulary.catalogue.records.flatMap { type in
            (type.documentation.isEmpty ? [type.name] : [])
                + type.fields.filter(\.documentation.isEmpty).map { "\(type.name).\($0.name)" }
        }
        #expect(wordless == [])
    }

    @Test func everyChoiceIsDocumented() {
        let wordless = Vocabulary.catalogue.enumerations.flatMap { type in
            (type.documentation.isEmpty ? [type.name] : [])
                + type.enumeration.filter(\.documentation.isEmpty).map { "\(type.name).\($0.value)" }
        }
        #expect(wordless == [])
    }

    @Test func whatIsSentHasLimits() throws {
        let requests = try requests()
        #expect(requests.map(\.name).contains("RegisterExhibitor"))
        #expect(Set(requests.flatMap(unlimited)).sorted() == [])
    }

    /// Lists and texts of any length, also in the types within.
    private func unlimited(in type: RecordType) -> [String] {
        type.fields.flatMap { field in
            let name = "\(type.name).\(field.name)"
            let isEndless = field.isRepeated && field.maximum == nil
            return switch field.type {
            case .text(let text) where text.maxLength == nil && text.enumeration.isEmpty: [name]
            case .bytes(let bytes) where bytes.maxLength == nil: [name]
            case .record(let inner): unlimited(in: inner) + (isEndless ? [name] : [])
            default: isEndless ? [name] : []
            }
        }
    }

    /// The types that the operations of all services take.
    private func requests() throws -> [RecordType] {
        let root = sourceTree.appending(path: "Services")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
        return try paths.filter { $0.hasSuffix("/contract.xml") }.flatMap { path in
            let contract = try Contract(
                XMLCodec.decode(
                    bytes(at: "Services/\(path)"), as: Contract.recordType, element: Contract.element))
            return try contract.operation.map { try messageType($0.request) }
        }
    }
}
