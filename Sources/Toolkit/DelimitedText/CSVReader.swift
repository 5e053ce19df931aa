/// Reads separated values (RFC 4180), piece by piece: quoted cells may hold separators, quotes and line breaks. Lines end with
/// CR, LF or both; an empty line is no row.
package struct CSVReader {
    private let separator: UInt8
    private let rowLimit: Int
    private var line = 1
    private var row: CSVRow?
    private var cell: [UInt8] = []
    /// Bytes of the row that is read.
    private var size = 0
    private var place = Place.cellStart
    private var isAfterReturn = false

    private enum Place {
        case cellStart, plain, quoted, quoteInQuoted
    }

    /// - Parameters:
    ///   - separator: in ASCII.
    ///   - rowLimit: how many bytes a row may have.
    package init(separator: Character = ",", rowLimit: Int = 1 << 20) {
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
        self.rowLimit = rowLimit
    }

    /// The rows of a whole text, without its byte order mark.
    package static func rows(_ text: String) throws(CSVFailure) -> [[String]] {
        var (reader, rows) = (CSVReader(), [CSVRow]())
        let bytes = Array(text.utf8)
        try reader.read(bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...], into: &rows)
        try reader.end(into: &rows)
        for row in rows where row.isFlawed { throw CSVFailure(line: row.line, reason: "text after a closing quote") }
        return rows.map(\.cells)
    }

    /// Adds the rows that end within a piece of UTF-8. Throws for a row beyond the limit, after which nothing can be read.
    package mutating func read(_ piece: ArraySlice<UInt8>, into rows: inout [CSVRow]) throws(CSVFailure) {
        for byte in piece {
            if byte == lineFeed, isAfterReturn {
                isAfterReturn = false
                // The second half of one line break, which a quoted cell keeps.
                if place == .quoted { cell.append(byte) }
                continue
            }
            isAfterReturn = byte == carriageReturn
            size += 1
            guard size <= rowLimit else {
                throw CSVFailure(line: row?.line ?? line, reason: "a row is longer than \(rowLimit) bytes")
            }
            take(byte, into: &rows)
            if byte == lineFeed || byte == carriageReturn { line += 1 }
        }
    }

    /// Adds the last row. Throws when a quote is open.
    package mutating func end(into rows: inout [CSVRow]) throws(CSVFailure) {
        if place == .quoted { throw CSVFailure(line: row?.line ?? line, reason: "a quote is not closed") }
        endRow(into: &rows)
    }

    private mutating func take(_ byte: UInt8, into rows: inout [CSVRow]) {
        if row == nil { row = CSVRow(line: line) }
        switch (place, byte) {
        case (.quoted, quote): place = .quoteInQuoted
        case (.quoted, _): cell.append(byte)
        case (.quoteInQuoted, quote):
            cell.append(quote)
            place = .quoted
        case (.cellStart, quote): place = .quoted
        case (_, separator): endCell()
        case (_, lineFeed), (_, carriageReturn): endRow(into: &rows)
        default:
            if place == .quoteInQuoted { row?.isFlawed = true }
            cell.append(byte)
            place = .plain
        }
    }

    private mutating func endCell() {
        row?.cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        place = .cellStart
    }

    private mutating func endRow(into rows: inout [CSVRow]) {
        size = 0
        let isEmpty = place == .cellStart && row?.cells.isEmpty ?? true
        if !isEmpty { endCell() }
        if let row, !isEmpty { rows.append(row) }
        row = nil
    }
}

/// One row, with as many cells as it has.
package struct CSVRow: Sendable, Hashable {
    /// Where it begins, counted from 1.
    package let line: Int
    package var cells: [String] = []
    /// Whether text follows a closing quote, so that nobody can tell what was meant.
    package var isFlawed = false

    package init(line: Int, cells: [String] = [], isFlawed: Bool = false) {
        self.line = line
        self.cells = cells
        self.isFlawed = isFlawed
    }
}

/// Text that is not separated values, and where.
package struct CSVFailure: Error, CustomStringConvertible {
    package let line: Int
    package let reason: String
    package var description: String { "line \(line): \(reason)" }
}

private let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
