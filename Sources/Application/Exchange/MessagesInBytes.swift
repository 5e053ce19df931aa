import Channel
import MessageModel
import Messages

/// Reads the messages in bytes that come in pieces: the next piece is taken when those before are used up.
struct MessagesInBytes<Bytes: AsyncIteratorProtocol> where Bytes.Element == [UInt8] {
    /// So much white space may stand before the first byte that tells the spelling.
    private static var headLimit: Int { 64 << 10 }

    private var bytes: Bytes
    private var reader: MessageReader?
    /// What came while the spelling is not known.
    private var head: [UInt8] = []
    private var isOver = false

    /// - Parameter spelling: nil: the first byte tells.
    init(_ bytes: Bytes, _ spelling: StreamSpelling?) {
        self.bytes = bytes
        reader = spelling.map { MessageReader($0, Self.wanted) }
    }

    /// The next message; nil after the last one. Throws what the bytes ended with, and `malformedXML` or `malformedJSON`
    /// where they cannot be read on.
    mutating func next() async throws -> IncomingMessage? {
        while true {
            if let message = try reader?.next() { return message }
            if isOver { return nil }
            if let piece = try await bytes.next() {
                take(piece)
            } else {
                isOver = true
                reader?.finish()
            }
        }
    }

    private mutating func take(_ piece: [UInt8]) {
        guard reader == nil else { return feed(piece) }
        head += piece
        guard let spelling = StreamSpelling(of: head) ?? (head.count > Self.headLimit ? .json : nil) else { return }
        reader = MessageReader(spelling, Self.wanted)
        feed(head)
        head = []
    }

    private func feed(_ piece: [UInt8]) { piece.withUnsafeBufferPointer { reader?.feed($0) } }

    private static var wanted: WantedMessages { WantedMessages(Vocabulary.catalogue) }
}
