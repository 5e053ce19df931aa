import MessageModel
import Messages

/// What libxml2's validator says of a document by the one file with all schemas.
enum Verdict {
    private static let oracle = Oracle(schema: Vocabulary.bundle)

    static func accepts(_ document: [UInt8]) -> Bool {
        guard let oracle else { preconditionFailure("libxml2 refuses the schemas") }
        return oracle.accepts(document)
    }

    /// Whether both say the same of a document that is one message, but for what they are known to judge apart.
    static func agrees(with reading: Result<Record, Problem>, on document: [UInt8]) -> Bool {
        switch (reading, accepts(document)) {
        case (.success, true), (.failure, false): true
        case (.success(let record), false): record.mayBeRefused
        case (.failure(let problem), true): problem.isOursAlone
        }
    }
}

extension Problem {
    /// XSD allows more: attributes of its own, instants and dates in further spellings, encodings, depth, a document type, and an
    /// envelope around another message than it names.
    fileprivate var isOursAlone: Bool {
        guard kind == .invalid else { return cause.map { !$0.hasPrefix("libxml2") } ?? true }
        return errors.allSatisfy { error in
            switch error.rule {
            case "type": ["instant", "date", "bytes"].contains(error.parameters["expected"])
            case "unknown": error.path.contains("@")
            case "element": true
            default: false
            }
        }
    }
}

extension Record {
    /// libxml2 refuses numbers with white space around them.
    fileprivate var mayBeRefused: Bool { type.fields.indices.contains { self[$0]?.mayBeRefused ?? false } }
}

extension Value {
    fileprivate var mayBeRefused: Bool {
        switch self {
        case .integer: true
        case .record(let record): record.mayBeRefused
        case .list(let items): items.contains(where: \.mayBeRefused)
        case .text, .boolean, .instant, .date, .bytes: false
        }
    }
}
