import CXML

/// Columns in characters: inside a CDATA section libxml2 counts bytes.
struct XMLColumns {
    /// On which line a section ended last, and how many bytes of sections on it do not begin a character.
    private var line = 0
    private var surplus = 0

    /// libxml2 is about to step over the next bytes of a section.
    mutating func pass(_ section: UnsafeBufferPointer<UInt8>, fromLine start: Int) {
        if start != line { (line, surplus) = (start, 0) }
        for byte in section {
            if byte == 0x0A {
                (line, surplus) = (line + 1, 0)
            } else if byte & 0xC0 == 0x80 {
                surplus += 1
            }
        }
    }

    /// Where libxml2 would be, had it stepped over what lies before it.
    mutating func end(_ input: xmlParserInput) -> (line: Int, column: Int) {
        let rest = UnsafeBufferPointer(start: input.cur, count: input.end - input.cur)
        pass(rest, fromLine: Int(input.line))
        let lines = rest.count { $0 == 0x0A }
        let column = rest.lastIndex(of: 0x0A).map { rest.count - $0 } ?? Int(input.col) + rest.count
        return (Int(input.line) + lines, column)
    }

    /// - Parameter column: as libxml2 has it.
    func characters(upTo column: Int, onLine line: Int) -> Int { line == self.line ? column - surplus : column }
}
