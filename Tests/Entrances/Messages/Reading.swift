import MessageModel

/// What a reader of messages makes of bytes: every message, and why it stops.
struct Reading: Equatable {
    struct Told: Equatable {
        let element: String
        let envelope: Record?
        let body: Result<Record, Problem>
        let line: Int
        let column: Int
    }

    private(set) var messages: [Told] = []
    private(set) var problem: Problem?

    init(_ pieces: some Sequence<ArraySlice<UInt8>>, _ spelling: StreamSpelling, _ wanted: WantedMessages) {
        let reader = MessageReader(spelling, wanted)
        for piece in pieces {
            piece.withUnsafeBufferPointer { reader.feed($0) }
            take(from: reader)
        }
        reader.finish()
        take(from: reader)
    }

    private mutating func take(from reader: MessageReader) {
        do throws(Problem) {
            while let message = try reader.next() {
                messages.append(
                    Told(
                        element: message.element, envelope: message.envelope, body: message.body, line: message.line,
                        column: message.column))
            }
        } catch {
            problem = error
        }
    }

    /// Read at once, which is the same as in pieces.
    ///
    /// Where bytes are no UTF-8, libxml2 may have come more or less far before; text it hands over in the pieces that it got.
    static func of(_ bytes: [UInt8], _ spelling: StreamSpelling, _ wanted: WantedMessages) throws -> Reading {
        let whole = Reading([bytes[...]], spelling, wanted)
        let pieces = Reading(Cuts(bytes: bytes), spelling, wanted)
        let vague: [String?] = ["not UTF-8", "text between messages"]
        if [whole, pieces].contains(where: { $0.problem.map { vague.contains($0.cause) } ?? false }) {
            try hold(whole.problem?.code, equals: pieces.problem?.code, "read in pieces")
            try hold(zip(whole.messages, pieces.messages).allSatisfy { $0 == $1 }, "read in pieces: \(pieces) \(whole)")
        } else {
            try hold(pieces, equals: whole, "read in pieces")
        }
        for message in whole.messages {
            try hold(message.line >= 1 && message.column >= 1, "a message stands nowhere: \(message)")
            if case .failure(let problem) = message.body { try problem.holdsPlaces(in: bytes) }
        }
        try whole.problem?.holdsPlaces(in: bytes)
        return whole
    }
}

extension Problem {
    /// P6: every refusal says where and why.
    func holdsPlaces(in bytes: [UInt8]) throws {
        if kind == .tooLarge { return }
        let places = errors.isEmpty ? [parameters] : errors.map(\.parameters)
        for place in places {
            guard let line = place["line"].flatMap({ Int($0) }), let column = place["column"].flatMap({ Int($0) })
            else {
                throw Breach(description: "refused without a place: \(self)")
            }
            let lines = bytes.count { $0 == 0x0A } + 1
            try hold((1...lines).contains(line), "refused on line \(line) of \(lines): \(self)")
            try hold((1...bytes.count + 2).contains(column), "refused at column \(column): \(self)")
        }
        try hold(errors.allSatisfy { !$0.rule.isEmpty }, "refused without a rule: \(self)")
    }
}
