/// The shape of a record: a complexType of the schemas.
package final class RecordType: Sendable {
    /// The complexType's name, for example `RegisterExhibitor`.
    package let name: String
    /// In the order of the schema, which is the order on the wire.
    package let fields: [Field]
    /// The schema's words; empty when it has none.
    package let documentation: String
    private let indices: [String: Int]
    /// The fields' names as bytes, for readers that compare without copying.
    private let names: [[UInt8]]

    init(name: String, fields: [Field], documentation: String) {
        self.name = name
        self.fields = fields
        self.documentation = documentation
        names = fields.map { Array($0.name.utf8) }
        indices = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// The place of a field in `fields` and in a record's slots. Nil: no such field.
    package func index(of name: String) -> Int? { indices[name] }

    /// The same for bytes, sought from `hint` on: fields mostly come in their order.
    func index(of name: UnsafeBufferPointer<UInt8>, near hint: Int) -> Int? {
        for step in 0..<names.count {
            let index = hint + step < names.count ? hint + step : hint + step - names.count
            if names[index].count == name.count, names[index].elementsEqual(name) { return index }
        }
        return nil
    }
}

/// One field of a record.
package struct Field: Sendable {
    /// The element's, member's and form field's name.
    package let name: String
    package let type: FieldType
    package let isRequired: Bool
    /// A list on the wire.
    package let isRepeated: Bool
    /// How many items at most; nil: any number.
    package let maximum: Int?
    /// The schema's words; empty when it has none.
    package let documentation: String
}

/// What a field holds.
package enum FieldType: Sendable {
    case text(TextType)
    case boolean
    case integer(IntegerType)
    case instant
    case date
    case record(RecordType)

    /// The parameter `expected` of the rule `type`.
    var expectation: String {
        switch self {
        case .text: "text"
        case .boolean: "boolean"
        case .integer: "integer"
        case .instant: "instant"
        case .date: "date"
        case .record: "record"
        }
    }
}
