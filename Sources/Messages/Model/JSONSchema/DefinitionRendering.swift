/// Writes the types of the schema model as definitions of JSON Schema.
struct DefinitionRendering {
    /// What stands before a name in a reference.
    let base: String

    func schema(of type: RecordType) -> JSONValue {
        JSONValue.object([("type", "object")]).described(type.documentation)
            .with("properties", .object(type.fields.map { ($0.name, schema(of: $0)) }))
            .with("required", names(type.fields.filter(\.isRequired).map(\.name)))
            .with("additionalProperties", false)
    }

    func schema(of field: Field) -> JSONValue {
        guard field.isRepeated else { return schema(of: field.type).described(field.documentation) }
        return JSONValue.object([("type", "array")]).described(field.documentation)
            .with("items", schema(of: field.type)).with("minItems", field.isRequired ? 1 : nil)
            .with("maxItems", field.maximum.map { .integer(Int64($0)) })
    }

    private func schema(of type: FieldType) -> JSONValue {
        switch type {
        case .text, .instant, .date, .bytes, .record: reference(to: type.definition)
        case .boolean: ["type": "boolean"]
        case .integer(let type):
            ["type": "integer", "minimum": .integer(type.minimum), "maximum": .integer(type.maximum)]
        }
    }

    /// A type has the rules of the type that it narrows, and its own.
    func schema(of type: TextType) -> JSONValue {
        let own = type.patterns.last.flatMap { $0.typeName == type.name ? $0 : nil }
        let base = (own == nil ? type.patterns : type.patterns.dropLast()).last?.typeName ?? TextType.plain.name
        let choices = type.enumeration.map { "\n- `\($0.value)`: \($0.documentation)" }.joined()
        return reference(to: base).described(type.documentation + (choices.isEmpty ? "" : "\n\(choices)"))
            .with("minLength", type.minLength > 0 ? .integer(Int64(type.minLength)) : nil)
            .with("maxLength", type.maxLength.map { .integer(Int64($0)) })
            .with("pattern", own?.ecmaScript.map { .string($0) })
            .with("enum", names(type.enumeration.map(\.value)))
    }

    /// Nil for none: a list of no names says nothing.
    private func names(_ names: [String]) -> JSONValue? { names.isEmpty ? nil : .array(names.map { .string($0) }) }

    func reference(to name: String) -> JSONValue { ["$ref": .string(base + name)] }
}

extension FieldType {
    /// The name of its definition; booleans and integers have none, because a word says them.
    var definition: String {
        switch self {
        case .text(let type): type.name
        case .record(let type): type.name
        case .integer(let type): type.name
        case .instant: "dateTime"
        case .date: "date"
        case .boolean: "boolean"
        case .bytes: "base64Binary"
        }
    }
}

extension JSONValue {
    fileprivate func described(_ words: String) -> JSONValue {
        with("description", words.isEmpty ? nil : .string(words))
    }
}
