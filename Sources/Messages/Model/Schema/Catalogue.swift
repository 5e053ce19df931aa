/// Every message type that the schemas declare, compiled once at start.
package struct Catalogue: Sendable {
    /// Of every element that our schemas declare.
    package static let namespace = "urn:pavilion:messages:1"

    private let byElement: [String: RecordType]
    private let byName: [String: FieldType]

    /// Compiles all files together; `xs:include` is accepted and ignored.
    /// - Throws: the first thing that is wrong or outside the subset of Docs/wire-format.md.
    package init(schemas: [(name: String, bytes: [UInt8])]) throws(SchemaFailure) {
        var files: [SchemaFile] = []
        for schema in schemas { files.append(try SchemaFile(name: schema.name, bytes: schema.bytes)) }
        (byElement, byName) = try SchemaCompiler.compile(files)
    }

    /// The type of a top-level element, for example `registerExhibitor`. Nil: no such message.
    package func message(_ element: String) -> RecordType? { byElement[element] }

    /// All top-level elements with their types, sorted by element.
    package var messages: [(element: String, type: RecordType)] {
        byElement.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A named complexType, for example `Contact`. Nil: no such type.
    package func record(named name: String) -> RecordType? {
        if case .record(let type)? = byName[name] { type } else { nil }
    }

    /// All named complexTypes, sorted by name.
    package var records: [RecordType] { byName.keys.sorted().compactMap(record(named:)) }

    /// All named simpleTypes over text, sorted by name.
    package var texts: [TextType] {
        byName.sorted { $0.key < $1.key }.compactMap { _, type in if case .text(let text) = type { text } else { nil } }
    }

    /// Those of them with an enumeration.
    package var enumerations: [TextType] { texts.filter { !$0.enumeration.isEmpty } }
}
