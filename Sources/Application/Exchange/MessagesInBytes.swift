import Channel
import MessageModel
import Messages

/// Reads the messages in bytes that come in pieces: the next piece is taken when those before are used up. The reader is fed
/// a little at a time, since a piece may hold very many tiny messages, and those that were read wait in memory.
struct MessagesInBytes<Bytes: AsyncIteratorProtocol> where Bytes.Element == [UInt8] {
    /// So much white space may stand before the first byte that tells the spelling.
    private static var headLimit: Int { 64 << 10 }
    /// So much is read before the messages in it are asked for.
    private static var sliceSize: Int { 8 << 10 }

    private var bytes: Bytes
    private var reader: MessageReader?
    /// What came and is not read yet: all of it while the spelling is not known.
    private var rest: ArraySlice<UInt8> = []
    private var isOver = false
    private var nameless = 0
    private let mostNameless: Int

    /// - Parameters:
    ///   - spelling: nil: the first byte tells.
    ///   - mostNameless: how many messages are read that do not tell an id: whoever sends so many has no others, and each
    ///     is kept in the receipt.
    init(_ bytes: Bytes, _ spelling: StreamSpelling?, mostNameless: Int = 10_000) {
        (self.bytes, self.mostNameless) = (bytes, mostNameless)
        reader = spelling.map { MessageReader($0, Self.wanted) }
    }

    /// How many messages were read and not asked for yet.
    var waiting: Int { reader?.waiting ?? 0 }

    /// The next message; nil after the last one. Throws what the bytes ended with, `malformedXML` or `malformedJSON`
    /// where they cannot be read on, and `envelopesMissing` after too many messages without an id.
    mutating func next() async throws -> IncomingMessage? {
        guard let message = try await read() else { return nil }
        if message.envelope?["id"] == nil { nameless += 1 }
        guard nameless <= mostNameless else {
            throw Problem(
                .invalid, "envelopesMissing",
                parameters: ["limit": "\(mostNameless)", "line": "\(message.line)", "column": "\(message.column)"])
        }
        return message
    }

    private mutating func read() async throws -> IncomingMessage? {
        while true {
            if let message = try reader?.next() { return message }
            if let reader, !rest.isEmpty {
                rest.prefix(Self.sliceSize).withUnsafeBufferPointer { reader.feed($0) }
                rest = rest.dropFirst(Self.sliceSize)
            } else if isOver {
                return nil
            } else if let piece = try await bytes.next() {
                take(piece)
            } else {
                isOver = true
                reader?.finish()
            }
        }
    }

    private mutating func take(_ piece: [UInt8]) {
        rest = rest.isEmpty ? piece[...] : rest + piece
        guard reader == nil else { return }
        let spelling = StreamSpelling(of: Array(rest)) ?? (rest.count > Self.headLimit ? .json : nil)
        reader = spelling.map { MessageReader($0, Self.wanted) }
    }

    private static var wanted: WantedMessages { WantedMessages(Vocabulary.catalogue) }
}
