/// The shape of a record: a complexType of the schemas.
package final class RecordType: Sendable {
    /// The complexType's name, for example `RegisterExhibitor`.
    package let name: String
    /// In the order of the schema, which is the order on the wire.
    package let fields: [Field]
    /// The schema's words; empty when it has none.
    package let documentation: String
    /// Those of them that must be there.
    let required: FieldSet
    private let indices: [String: Int]
    /// The fields' names as bytes, for readers that compare without copying.
    private let names: [UInt8]
    /// Where each name begins in them, and where the last one ends.
    private let nameStarts: [Int]

    init(name: String, fields: [Field], documentation: String) {
        self.name = name
        self.fields = fields
        self.documentation = documentation
        required = fields.indices.reduce(into: FieldSet()) { if fields[$1].isRequired { $0.insert($1) } }
        names = fields.flatMap { Array($0.name.utf8) }
        nameStarts = fields.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.name.utf8.count) }
        indices = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// The place of a field in `fields` and in a record's slots. Nil: no such field.
    package func index(of name: String) -> Int? { indices[name] }

    /// Errors in the order of the fields that their paths begin with, as a form shows them; those of one field stay in theirs.
    package func arrange(_ errors: some Collection<FieldError>) -> [FieldError] {
        func place(_ error: FieldError) -> Int {
            index(of: String(error.path.prefix { $0 != "." && $0 != "[" })) ?? .max
        }
        return errors.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }

    /// The same for bytes, sought from `hint` on: fields mostly come in their order.
    func index(of name: UnsafeBufferPointer<UInt8>, near hint: Int) -> Int? {
        names.withUnsafeBufferPointer { names in
            for step in 0..<fields.count {
                let index = hint + step < fields.count ? hint + step : hint + step - fields.count
                let (start, end) = (nameStarts[index], nameStarts[index + 1])
                if end - start == name.count, isEqual(names.extracting(start..<end), name) { return index }
            }
            return nil
        }
    }

    private func isEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<a.count where a[index] != b[index] { return false }
        return true
    }
}

/// One field of a record. A class, because the codecs hand it around with every value.
package final class Field: Sendable {
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

    init(name: String, type: FieldType, isRequired: Bool, isRepeated: Bool, maximum: Int?, documentation: String) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.isRepeated = isRepeated
        self.maximum = maximum
        self.documentation = documentation
    }
}

/// What a field holds.
package enum FieldType: Sendable {
    case text(TextType)
    case boolean
    case integer(IntegerType)
    case instant
    case date
    case bytes(BytesType)
    case record(RecordType)

    /// The parameter `expected` of the rule `type`.
    var expectation: String {
        switch self {
        case .text: "text"
        case .boolean: "boolean"
        case .integer: "integer"
        case .instant: "instant"
        case .date: "date"
        case .bytes: "bytes"
        case .record: "record"
        }
    }
}
