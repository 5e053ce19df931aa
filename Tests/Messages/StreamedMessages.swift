import MessageModel
import Messages

/// What a reader makes of a stream: a line a message, and a last line where the stream cannot be read on.
func streamed(_ text: String, _ spelling: StreamSpelling, bare: String? = nil, pieces: Int = .max) -> [String] {
    streamed(Array(text.utf8), spelling, bare: bare, pieces: pieces)
}

func streamed(_ bytes: [UInt8], _ spelling: StreamSpelling, bare: String? = nil, pieces: Int = .max) -> [String] {
    let reader = MessageReader(spelling, WantedMessages(Vocabulary.catalogue, bare: bare))
    var lines: [String] = []
    do {
        for start in stride(from: 0, to: bytes.count, by: min(pieces, max(1, bytes.count))) {
            let end = min(bytes.count, start + min(pieces, bytes.count))
            bytes[start..<end].withUnsafeBufferPointer { reader.feed($0) }
            while let message = try reader.next() { lines.append(line(message)) }
        }
        reader.finish()
        while let message = try reader.next() { lines.append(line(message)) }
    } catch {
        lines.append(
            "\(error.code) \(error.parameters["line"] ?? "") \(error.parameters["column"] ?? "")")
    }
    return lines
}

private func line(_ message: IncomingMessage) -> String {
    let id = if case .text(let id)? = message.envelope?["id"] { " \(id)" } else { "" }
    let head = "\(message.line):\(message.column) \(message.element)\(id)"
    switch message.body {
    case .success: return head
    case .failure(let problem) where problem.errors.isEmpty: return "\(head): \(problem.code)"
    case .failure(let problem):
        let errors = problem.errors.map { error in
            "\(error.path) \(error.rule) \(error.parameters["line"] ?? ""):\(error.parameters["column"] ?? "")"
        }
        return "\(head): \(errors.joined(separator: ", "))"
    }
}
