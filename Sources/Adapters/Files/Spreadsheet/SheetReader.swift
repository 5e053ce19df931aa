/// Reads the rows of a sheet that have anything in them.
struct SheetReader {
    private let cursor: XMLCursor
    private let shared: [String]
    private var row = 0
    /// Bytes of all cells so far.
    private var total = 0

    init(_ cursor: XMLCursor, _ shared: [String]) {
        (self.cursor, self.shared) = (cursor, shared)
    }

    mutating func next() throws(TableFailure) -> (line: Int, cells: [String])? {
        while let node = try cursor.next() {
            guard case .start("row", let isEmpty) = node else { continue }
            row = try line()
            let cells = isEmpty ? [] : try cells()
            if cells.contains(where: { !$0.isEmpty }) { return (row, cells) }
        }
        return nil
    }

    /// Counted from 1, by what the row says of itself.
    private func line() throws(TableFailure) -> Int {
        guard let said = cursor.attribute("r") else { return row + 1 }
        guard let line = Int(said), line > row, line <= Self.mostRows else {
            throw TableFailure(.malformed, line: row + 1, "a row says that it is number \(said.prefix(20))")
        }
        return line
    }

    /// Many cells may name one long text, so that a small file has more to say than can be kept.
    private mutating func cells() throws(TableFailure) -> [String] {
        var (cells, size) = ([String](), 0)
        defer { total += size }
        while let node = try cursor.next(), node != .end("row") {
            guard case .start("c", let isEmpty) = node else { continue }
            let column = try column(after: cells.count)
            let kind = cursor.attribute("t") ?? "n"
            let text = isEmpty ? "" : try text(kind)
            size += text.utf8.count
            guard size <= Self.mostInRow, total + size <= Self.mostInSheet else {
                throw TableFailure(.tooLarge, line: row, "the sheet holds more than can be read")
            }
            while cells.count < column { cells.append("") }
            cells.append(text)
        }
        return cells
    }

    /// Counted from 0, by the letters of its address: AB12.
    private func column(after count: Int) throws(TableFailure) -> Int {
        guard let address = cursor.attribute("r") else { return count }
        var column = 0
        for letter in address.utf8.prefix(while: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }).prefix(4) {
            column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
        }
        guard column - 1 >= count, column <= Self.mostColumns else {
            throw TableFailure(.malformed, line: row, "a cell says that it stands at \(address.prefix(20))")
        }
        return column - 1
    }

    /// - Parameter kind: the cell's type (ECMA-376 part 1, 18.18.11).
    private func text(_ kind: String) throws(TableFailure) -> String {
        if kind == "inlineStr" { return try cursor.richText(until: "c", row: row) }
        var value = ""
        while let node = try cursor.next(), node != .end("c") {
            guard node == .start("v", isEmpty: false) else { continue }
            value = try cursor.richText(until: "v", row: row)
        }
        switch kind {
        case "s":
            guard let number = Int(value), shared.indices.contains(number) else {
                throw TableFailure(.malformed, line: row, "a cell names a text that is not there")
            }
            return shared[number]
        case "b": return value == "1" ? "TRUE" : "FALSE"
        case "n": return Self.whole(value)
        default: return value
        }
    }

    /// A long number without its exponent, as telephone numbers are kept: 8.613800138E9.
    private static func whole(_ number: String) -> String {
        guard number.contains(where: { $0 == "E" || $0 == "e" }), let value = Double(number),
            let whole = Int64(exactly: value)
        else { return number }
        return String(whole)
    }

    /// Of a sheet (ECMA-376 programs agree on it).
    private static let mostColumns = 16_384
    private static let mostRows = 1_048_576
    /// As in separated values.
    private static let mostInRow = 1 << 20
    private static let mostInSheet = 1 << 30
}
