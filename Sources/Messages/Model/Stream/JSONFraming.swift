/// Cuts JSON that comes in pieces into its messages: one object, an array of objects, or one after another.
///
/// It only counts brackets outside strings; whether what stands between them is JSON, its reader says.
struct JSONFraming {
    /// One object, or what stands in the place of one.
    struct Frame {
        var bytes: [UInt8] = []
        let line: Int
        let column: Int
        var isTooLarge = false
    }

    private enum State {
        case start, first, item, afterItem, sequence, end
    }

    /// What is wrong at `line` and `column`, where nothing can be cut any more.
    private(set) var reason: String?
    private(set) var line = 1
    private(set) var column = 1
    private let limit: Int
    private var state = State.start
    private var frame: Frame?
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    /// - Parameter limit: the greatest size of a frame; of a larger one no bytes are kept.
    init(limit: Int) { self.limit = limit }

    /// Gives each frame that ends in these bytes.
    mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Frame) -> Void) {
        var start = bytes.startIndex
        for (index, byte) in bytes.enumerated() where reason == nil {
            if frame == nil {
                step(byte)
                start = index
            } else {
                look(byte)
            }
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80, reason == nil {
                column += 1
            }
            guard depth == 0, frame != nil else { continue }
            keep(bytes[start...index])
            if let frame { body(frame) }
            frame = nil
        }
        if frame != nil { keep(bytes[start...]) }
    }

    /// There are no more bytes. No bytes at all are a batch of lines without any.
    mutating func finish() {
        guard reason == nil, frame != nil || ![.start, .sequence, .end].contains(state) else { return }
        reason = "an unfinished text"
    }

    /// Looks at a byte between two frames.
    private mutating func step(_ byte: UInt8) {
        switch (state, byte) {
        case (_, 0x20), (_, 0x09), (_, 0x0A), (_, 0x0D): return
        case (.start, UInt8(ascii: "[")): state = .first
        case (.start, UInt8(ascii: "{")), (.sequence, UInt8(ascii: "{")): open(.sequence)
        case (.first, UInt8(ascii: "{")), (.item, UInt8(ascii: "{")): open(.afterItem)
        case (.afterItem, UInt8(ascii: ",")): state = .item
        case (.first, UInt8(ascii: "]")), (.afterItem, UInt8(ascii: "]")): state = .end
        default: reason = "expected a message"
        }
    }

    private mutating func open(_ next: State) {
        state = next
        frame = Frame(line: line, column: column)
        depth = 1
        (isInString, isEscaped) = (false, false)
    }

    /// Looks at a byte inside a frame.
    private mutating func look(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if isInString {
            isEscaped = byte == UInt8(ascii: "\\")
            isInString = byte != UInt8(ascii: "\"")
        } else {
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: return
            }
        }
    }

    private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let count = frame?.bytes.count, frame?.isTooLarge == false else { return }
        if count + bytes.count > limit {
            frame?.isTooLarge = true
            frame?.bytes = []
        } else {
            frame?.bytes += bytes
        }
    }
}
