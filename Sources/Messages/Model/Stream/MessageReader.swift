/// How messages are spelled in a stream.
package enum StreamSpelling: String, Sendable, CaseIterable {
    /// One message, or `<messages>` around many.
    case xml
    /// One object, an array of objects, or one object after another (NDJSON).
    case json

    /// By the first byte that is neither white space nor a byte order mark. Nil: there is none yet.
    package init?(of bytes: [UInt8]) {
        guard let first = bytes.first(where: { !$0.isXMLSpace && ![0xEF, 0xBB, 0xBF].contains($0) }) else { return nil }
        self = first == UInt8(ascii: "<") ? .xml : .json
    }
}

/// Reads one message after another from bytes that come in pieces, in memory that does not grow with them.
///
/// Each message stands for itself: one that is refused does not keep the next from being read. Where the stream itself cannot
/// be read it ends; what stands before is still given.
package struct MessageReader {
    private let source: any MessageSource

    package init(_ spelling: StreamSpelling, _ wanted: WantedMessages) {
        source =
            switch spelling {
            case .xml: XMLMessageReader(wanted)
            case .json: JSONMessageReader(wanted)
            }
    }

    /// Takes the next bytes. The messages in them are kept until they are asked for, so ask after each piece.
    package func feed(_ bytes: UnsafeBufferPointer<UInt8>) { source.feed(bytes) }

    /// How many messages were read and not asked for yet.
    package var waiting: Int { source.ready.count }

    /// There are no more bytes.
    package func finish() { source.finish() }

    /// The next message. Nil: more bytes are wanted, or there were no more.
    /// - Throws: `malformedXML` or `malformedJSON`, with `line` and `column`, where the stream cannot be read on.
    package func next() throws(Problem) -> IncomingMessage? {
        if let message = source.ready.popFirst() { return message }
        if let problem = source.problem { throw problem }
        return nil
    }
}

/// What reads one spelling.
protocol MessageSource: AnyObject {
    /// What was read and not asked for yet.
    var ready: ArraySlice<IncomingMessage> { get set }
    /// Why nothing more can be read.
    var problem: Problem? { get }
    func feed(_ bytes: UnsafeBufferPointer<UInt8>)
    func finish()
}
