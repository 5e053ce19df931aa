import DelimitedText

/// A table in separated values: commas, semicolons or tabs, whichever the first line has most of outside its quotes.
package struct DelimitedFile: TableFile {
    package let headings: [String]
    package let format: TableFormat
    package var encoding: TextEncoding { text.encoding }
    private let text: TextFile
    private var reader: CSVReader
    private var rows: ArraySlice<CSVRow>
    private var isEnded: Bool

    package init(_ path: String, encoding: TextEncoding? = nil) throws(TableFailure) {
        text = try TextFile(path, encoding: encoding)
        let first = try text.next() ?? []
        let separator = Self.separator(of: first)
        reader = CSVReader(separator: separator)
        var read: [CSVRow] = []
        isEnded = try Self.fill(&read, &reader, text, after: first)
        guard let headings = read.first, !headings.isFlawed else {
            throw TableFailure(.empty, line: 1, "no headings")
        }
        (self.headings, format) = (headings.cells.map(\.withoutFormulaQuote), .delimited(by: separator))
        rows = read.dropFirst()
    }

    package mutating func next() throws(TableFailure) -> TableRow? {
        while true {
            while let row = rows.popFirst() {
                guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
                let fitted = fitted(row.cells, line: row.line)
                guard row.isFlawed else { return fitted }
                return TableRow(line: row.line, cells: fitted.cells, flaw: "text after a closing quote")
            }
            guard !isEnded else { return nil }
            var read: [CSVRow] = []
            isEnded = try Self.fill(&read, &reader, text, after: [])
            rows = read[...]
        }
    }

    /// Reads until there are rows. Returns whether these are the last.
    private static func fill(
        _ rows: inout [CSVRow], _ reader: inout CSVReader, _ text: TextFile, after first: [UInt8]
    ) throws(TableFailure) -> Bool {
        do throws(CSVFailure) {
            try reader.read(first[...], into: &rows)
        } catch {
            throw TableFailure(error)
        }
        while rows.isEmpty {
            let piece = try text.next()
            do throws(CSVFailure) {
                guard let piece else {
                    try reader.end(into: &rows)
                    return true
                }
                try reader.read(piece[...], into: &rows)
            } catch {
                throw TableFailure(error)
            }
        }
        return false
    }

    private static func separator(of text: [UInt8]) -> Character {
        let (quote, ends) = (UInt8(ascii: "\""), Array(",;\t\r\n".utf8))
        var (counts, isQuoted): ([UInt8: Int], Bool) = ([:], false)
        // At the beginning of a cell; behind a quote that ends one there may be its second half. Elsewhere it encloses nothing, as
        // in inches.
        var mayBegin = true
        for byte in text {
            if byte == quote, isQuoted || mayBegin {
                isQuoted.toggle()
                mayBegin = !isQuoted
            } else {
                mayBegin = ends.contains(byte)
            }
            guard !isQuoted else { continue }
            // Empty lines above the headings are passed over.
            if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
                counts[byte, default: 0] += 1
            } else if !counts.isEmpty {
                break
            }
        }
        func count(_ separator: Character) -> Int { separator.asciiValue.flatMap { counts[$0] } ?? 0 }
        return ([",", ";", "\t"] as [Character]).max { count($0) < count($1) } ?? ","
    }
}

extension TableFailure {
    fileprivate init(_ failure: CSVFailure) { self.init(.malformed, line: failure.line, failure.reason) }
}
