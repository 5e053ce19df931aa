import Hub
import MessageModel
import Messages
import Timekeeping

extension SQLValue {
    /// A message as a column's text: JSON in the vocabulary's spelling.
    package init(_ message: some MessagePart) {
        self = .text(String(decoding: JSONCodec.encode(message.record), as: UTF8.self))
    }
}

extension Row {
    /// The message that a column's text spells. Throws when it is not one: the database was written by other rules.
    package func message<Document: MessagePart>(_ column: String, as type: Document.Type = Document.self) throws
        -> Document
    {
        try Document(Record(stored: Array(text(column).utf8), as: Document.recordType, in: column))
    }

    /// One of the vocabulary's words. Throws when the column holds another: the database was written by other rules.
    package func choice<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        let text = try text(column)
        guard let word = Word(rawValue: text) else {
            throw Problem(.internalError, "internalError", cause: "\(column) holds an unknown word")
        }
        return word
    }
}

extension Record {
    /// What the hub kept as JSON. That it breaks the schema is no fault of whoever asks for it now.
    package init(stored json: [UInt8], as type: RecordType, in place: String) throws(Problem) {
        do {
            self = try JSONCodec.decode(json, as: type)
        } catch {
            let errors = error.errors.map { "\($0.path): \($0.rule)" }
            throw Problem(.internalError, "internalError", cause: "\(place) breaks the schema: \(error.code) \(errors)")
        }
    }
}

extension Identifier {
    /// An id as a message spells it; one that cannot exist is simply not found.
    package init(wire text: String) throws(Problem) {
        guard let identifier = Identifier(text) else { throw Problem(.notFound, "notFound") }
        self = identifier
    }
}
