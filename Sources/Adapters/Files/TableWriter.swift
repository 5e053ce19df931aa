import DelimitedText
import MessageModel

/// Writes a table row after row, so that it need not be in memory as a whole; of a workbook all rows are kept until the end.
package struct TableWriter {
    private let format: TableFormat
    private let headings: [String]
    private var delimited: CSVWriter
    private var document = ""
    private var sheet: [[String]] = []

    /// - Parameter headings: in XML they name elements.
    package init(_ format: TableFormat, _ headings: [String]) {
        (self.format, self.headings) = (format, headings)
        delimited = if case .delimited(let separator) = format { CSVWriter(separator: separator) } else { CSVWriter() }
        if format == .xml {
            document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<list>\n"
        } else {
            row(headings)
        }
    }

    package mutating func row(_ cells: [String]) {
        switch format {
        case .delimited: delimited.row(cells)
        case .spreadsheet: sheet.append(cells)
        case .xml:
            document += "<row>"
            for (heading, cell) in zip(headings, cells) where !cell.isEmpty {
                document += "<\(heading)>"
                XMLCodec.write(escaped: cell, to: &document)
                document += "</\(heading)>"
            }
            document += "</row>\n"
        }
    }

    /// What is finished since this was asked for last.
    package mutating func take() -> [UInt8] {
        switch format {
        case .delimited: return delimited.take()
        case .spreadsheet: return []
        case .xml:
            defer { document = "" }
            return Array(document.utf8)
        }
    }

    /// The rest of the file.
    package consuming func end() -> [UInt8] {
        switch format {
        case .delimited: delimited.bytes
        case .spreadsheet: workbook(sheet)
        case .xml: Array("\(document)</list>\n".utf8)
        }
    }
}
