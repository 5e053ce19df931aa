/// Reads comma-separated values (RFC 4180): quoted cells may hold commas, quotes and line breaks.
package struct CSVReader {
    /// The rows, each with as many cells as it has; an empty line is no row.
    package static func rows(_ text: String) throws(CSVFailure) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var quoted = false
        var closed = false
        var line = 1
        var characters = text.unicodeScalars.makeIterator()
        var next = characters.next()
        if next == "\u{feff}" { next = characters.next() }
        while let scalar = next {
            next = characters.next()
            if scalar == "\n" { line += 1 }
            switch scalar {
            case "\"" where quoted:
                if next == "\"" {
                    cell.unicodeScalars.append(scalar)
                    next = characters.next()
                } else {
                    (quoted, closed) = (false, true)
                }
            case _ where quoted: cell.unicodeScalars.append(scalar)
            case "\"" where cell.isEmpty && !closed: quoted = true
            case ",":
                row.append(cell)
                (cell, closed) = ("", false)
            case "\r" where next == "\n": continue
            case "\n":
                if !(row.isEmpty && cell.isEmpty && !closed) { rows.append(row + [cell]) }
                (row, cell, closed) = ([], "", false)
            default:
                if closed { throw CSVFailure(line: line, reason: "text after a closing quote") }
                cell.unicodeScalars.append(scalar)
            }
        }
        if quoted { throw CSVFailure(line: line, reason: "a quote is not closed") }
        if !(row.isEmpty && cell.isEmpty && !closed) { rows.append(row + [cell]) }
        return rows
    }
}

/// Text that is not comma-separated values, and where.
package struct CSVFailure: Error, CustomStringConvertible {
    package let line: Int
    package let reason: String
    package var description: String { "line \(line): \(reason)" }
}
