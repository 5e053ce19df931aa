import MessageModel

/// A Swift type for a complexType of the schemas; `swift run generate` writes the conforming structs.
package protocol MessagePart: FieldValue, Sendable, Hashable {
    /// The shape in the schema model.
    static var recordType: RecordType { get }

    /// - Throws: `invalid`, when the record breaks its schema so far that a typed value cannot hold it; never for a
    ///   record that a codec has read.
    init(_ record: Record) throws(Problem)

    /// The same value for the codecs. The schema's rules are not checked: `record.validate()` does that.
    var record: Record { get }
}

/// A message: a part that has a top-level element of its own.
package protocol Message: MessagePart {
    /// The element's name, which is the message's type in envelopes.
    static var element: String { get }
}

extension MessagePart {
    package init(_ value: Value) throws(Problem) {
        guard case .record(let record) = value else { throw .invalid("", "type", ["expected": "record"]) }
        try self.init(record)
    }

    package var modelValue: Value { .record(record) }
}
