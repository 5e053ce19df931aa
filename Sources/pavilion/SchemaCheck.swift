import Application
import Localization
import MessageModel
import Messages
import Resources

/// Reads files of messages and tells of each that is refused as it goes, so that a file may be of any size.
struct SchemaCheck {
    private static let pieceSize = 1 << 16
    private(set) var totals = SchemaTotals()
    private let bare: String?
    private let isForPrograms: Bool
    private let words: ProblemWords

    /// - Parameter bare: what bare messages in JSON are; nil: what the file is called.
    init(bare: String?, isForPrograms: Bool) throws {
        self.bare = bare
        self.isForPrograms = isForPrograms
        let tables = Resource.all { $0.hasPrefix("Sources/Messages/Model/Strings/") }
        let strings = try Strings(tables.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        words = ProblemWords(strings: strings, language: .en)
    }

    /// - Parameter path: of a file; `-`: standard input.
    mutating func check(_ path: String) throws {
        let file = try InputFile(path)
        var piece = try file.read(Self.pieceSize)
        let reader = MessageReader(
            spelling(of: path, piece),
            WantedMessages(Vocabulary.catalogue, bare: bare ?? message(named: path)))
        do {
            while !piece.isEmpty {
                piece.withUnsafeBufferPointer { reader.feed($0) }
                try take(reader, of: path)
                piece = try file.read(Self.pieceSize)
            }
            reader.finish()
            try take(reader, of: path)
        } catch let problem as Problem {
            let place = ["line", "column"].map { problem.parameters[$0].flatMap { Int($0) } ?? 1 }
            try tell(path, "", (place[0], place[1]), problem)
        }
    }

    private mutating func take(_ reader: MessageReader, of path: String) throws {
        while let message = try reader.next() {
            totals.messages += 1
            guard case .failure(let problem) = message.body else { continue }
            try tell(path, message.element, (message.line, message.column), problem)
        }
    }

    private mutating func tell(_ path: String, _ element: String, _ place: (Int, Int), _ problem: Problem) throws {
        if problem.kind == .malformed { totals.unreadable += 1 } else { totals.refused += 1 }
        if problem.errors.isEmpty {
            try tell(path, element, place, "", problem.code, words.detail(problem, trace: ""))
        }
        for error in problem.errors {
            let line = error.parameters["line"].flatMap { Int($0) } ?? place.0
            let column = error.parameters["column"].flatMap { Int($0) } ?? place.1
            try tell(path, element, (line, column), error.path, error.rule, words.sentence(error))
        }
    }

    private func tell(
        _ path: String, _ element: String, _ place: (Int, Int), _ field: String, _ rule: String, _ sentence: String
    ) throws {
        let refusal = SchemaRefusal(
            file: path, line: place.0, column: place.1, message: element, path: field, rule: rule, words: sentence)
        Terminal.say(isForPrograms ? try JSON.text(refusal) : refusal.description)
    }

    /// By what the file is called, else by how it begins; an empty one is a batch of lines without any.
    private func spelling(of path: String, _ start: [UInt8]) -> StreamSpelling {
        switch path.split(separator: ".").last {
        case "xml": .xml
        case "json", "ndjson", "jsonl": .json
        default: StreamSpelling(of: start) ?? .json
        }
    }

    /// `registerExhibitor` for `orders/registerExhibitor.json`.
    private func message(named path: String) -> String? {
        let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        return Vocabulary.catalogue.message(name) == nil ? nil : name
    }
}
