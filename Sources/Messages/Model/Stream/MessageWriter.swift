/// Writes a batch: one message after another, as `MessageReader` reads them.
package struct MessageWriter: Sendable {
    package enum Form: String, Sendable, CaseIterable {
        /// `<messages>` around elements.
        case xml
        /// An array.
        case json
        /// NDJSON: one object a line.
        case lines
    }

    private let form: Form
    private var isFirst = true

    package init(_ form: Form) { self.form = form }

    /// What stands before the first message.
    package var head: [UInt8] {
        switch form {
        case .xml: Array("<messages xmlns=\"\(Catalogue.namespace)\">\n".utf8)
        case .json: Array("[".utf8)
        case .lines: []
        }
    }

    /// What stands after the last message.
    package var tail: [UInt8] {
        switch form {
        case .xml: Array("</messages>\n".utf8)
        case .json: Array("]\n".utf8)
        case .lines: []
        }
    }

    /// The next message.
    /// - Parameter envelope: a record of the type `Envelope`; nil: the message goes bare, which in JSON does not tell what it
    ///   is.
    package mutating func message(_ body: Record, _ element: String, in envelope: Record?) -> [UInt8] {
        defer { isFirst = false }
        switch form {
        case .xml: return Array(Self.xml(body, element, in: envelope).utf8)
        case .json: return Array((isFirst ? "" : ",").utf8) + Self.json(body, in: envelope)
        case .lines: return Self.json(body, in: envelope) + [0x0A]
        }
    }

    private static func xml(_ body: Record, _ element: String, in envelope: Record?) -> String {
        var text = ""
        if let envelope {
            text += "<message"
            for (index, field) in envelope.type.fields.enumerated() {
                guard let value = envelope[index] else { continue }
                text += " \(field.name)=\""
                XMLCodec.write(escaped: value.characters, isAttribute: true, to: &text)
                text += "\""
            }
            text += ">"
        }
        text += "<\(element)>"
        XMLCodec.write(body, to: &text)
        text += "</\(element)>"
        return text + (envelope == nil ? "\n" : "</message>\n")
    }

    private static func json(_ body: Record, in envelope: Record?) -> [UInt8] {
        let body = JSONCodec.encode(body)
        guard let envelope else { return body }
        var bytes = JSONCodec.encode(envelope)
        bytes.removeLast()
        return bytes + Array((bytes.count > 1 ? ",\"body\":" : "\"body\":").utf8) + body + [UInt8(ascii: "}")]
    }
}
