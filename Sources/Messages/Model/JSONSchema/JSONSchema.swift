/// The vocabulary as JSON Schema (draft 2020-12): what `JSONCodec` accepts, for other people's tools.
///
/// A definition is named as in XSD: complexTypes and simpleTypes by their own names, `string`, `dateTime`, `date` and
/// `base64Binary` as the built-in types. Three of the codec's rules cannot be said: an integer is digits only (`1.0` is
/// refused), no name stands twice in an object, and how many bytes base64 stands for at most.
package struct JSONSchema: Sendable {
    /// All definitions, sorted by name.
    package let definitions: [(name: String, value: JSONValue)]
    private let rendering: DefinitionRendering
    private let catalogue: Catalogue

    /// - Parameter base: what stands before a definition's name in a reference; OpenAPI's is `#/components/schemas/`.
    package init(_ catalogue: Catalogue, references base: String = "#/$defs/") {
        self.catalogue = catalogue
        let rendering = DefinitionRendering(base: base)
        self.rendering = rendering
        let all =
            BuiltInSchema.all + catalogue.texts.map { ($0.name, rendering.schema(of: $0)) }
            + catalogue.records.map { ($0.name, rendering.schema(of: $0)) }
        definitions = all.sorted { $0.0 < $1.0 }
    }

    /// A schema that only refers to a definition.
    package func reference(to name: String) -> JSONValue { rendering.reference(to: name) }

    /// What a member of this field may be.
    package func schema(of field: Field) -> JSONValue { rendering.schema(of: field) }

    /// One document that describes one message, definitions included. Nil: no such message.
    package func document(of element: String) -> JSONValue? {
        guard let type = catalogue.message(element) else { return nil }
        var needed: Set<String> = []
        collect(type, into: &needed)
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(element),
            "$ref": .string(rendering.base + type.name),
            "$defs": .object(definitions.filter { needed.contains($0.name) }),
        ]
    }

    private func collect(_ type: RecordType, into needed: inout Set<String>) {
        guard needed.insert(type.name).inserted else { return }
        for field in type.fields {
            switch field.type {
            case .record(let inner): collect(inner, into: &needed)
            case .text(let text): needed.formUnion([TextType.plain.name, text.name] + text.patterns.map(\.typeName))
            default: needed.insert(field.type.definition)
            }
        }
    }
}
