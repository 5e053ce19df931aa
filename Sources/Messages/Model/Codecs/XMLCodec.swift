/// Records as XML elements (DESIGN §3): namespaced, no attributes, fields in the order of the schema.
package enum XMLCodec {
    /// Reads a document whose root is `element`.
    /// - Throws: `malformedXML` with `line` and `column`, or `invalid` with every wrong field (at most 50), each with
    ///   the `line` and `column` where its start tag ends.
    package static func decode(
        _ bytes: [UInt8], as type: RecordType, element: String
    ) throws(Problem) -> Record {
        try XMLMessageReader.one(bytes, WantedMessages(only: element, type)).body.get()
    }

    /// The name of the document's outermost element. Throws `malformedXML` with `line` and `column`.
    package static func rootName(of bytes: [UInt8]) throws(Problem) -> String { try root(of: bytes).name }

    /// The document's outermost element. Throws `malformedXML` with `line` and `column`.
    static func root(of bytes: [UInt8]) throws(Problem) -> XMLElement {
        do {
            return try XMLTree.parse(bytes)
        } catch {
            throw Problem(
                .malformed, "malformedXML", parameters: ["line": String(error.line), "column": String(error.column)],
                cause: error.reason)
        }
    }

    /// The record as a document, without an XML declaration: UTF-8.
    package static func encode(_ record: Record, element: String) -> [UInt8] {
        var text = "<\(element) xmlns=\"\(Catalogue.namespace)\">"
        write(record, to: &text)
        text += "</\(element)>"
        return Array(text.utf8)
    }

    /// The record's fields, as they stand inside its element.
    static func write(_ record: Record, to text: inout String) {
        for (index, field) in record.type.fields.enumerated() {
            switch record[index] {
            case nil: continue
            case .list(let items)?: for item in items { write(item, as: field.name, to: &text) }
            case let value?: write(value, as: field.name, to: &text)
            }
        }
    }

    private static func write(_ value: Value, as name: String, to text: inout String) {
        text += "<\(name)>"
        if case .record(let record) = value {
            write(record, to: &text)
        } else {
            write(escaped: value.characters, to: &text)
        }
        text += "</\(name)>"
    }

    /// Character data that is read again as it was, also in an attribute.
    package static func write(escaped characters: String, isAttribute: Bool = false, to text: inout String) {
        for character in characters.unicodeScalars {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\r": text += "&#13;"
            case "\"" where isAttribute: text += "&quot;"
            case "\n" where isAttribute: text += "&#10;"
            case "\t" where isAttribute: text += "&#9;"
            default: text.unicodeScalars.append(character)
            }
        }
    }
}
