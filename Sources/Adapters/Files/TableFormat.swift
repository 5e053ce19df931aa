import DelimitedText
import MessageModel

/// How a table stands in a file, so that what is told of a list comes back as the list came.
package enum TableFormat: Hashable, Sendable {
    /// In UTF-8, whatever the encoding in which it was read.
    case delimited(by: Character)
    case spreadsheet
    case xml

    /// How names of its files end.
    package var ending: String {
        switch self {
        case .delimited: "csv"
        case .spreadsheet: "xlsx"
        case .xml: "xml"
        }
    }

    /// A whole file, which is read again as it was.
    ///
    /// - Parameter headings: in XML they name elements.
    package func bytes(_ headings: [String], _ rows: [[String]]) -> [UInt8] {
        switch self {
        case .delimited(let separator):
            var file = CSVWriter(separator: separator)
            for row in [headings] + rows { file.row(row) }
            return file.bytes
        case .spreadsheet: return workbook([headings] + rows)
        case .xml: return Array(Self.document(headings, rows).utf8)
        }
    }

    private static func document(_ headings: [String], _ rows: [[String]]) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<list>\n"
        for row in rows {
            text += "<row>"
            for (heading, cell) in zip(headings, row) where !cell.isEmpty {
                text += "<\(heading)>"
                XMLCodec.write(escaped: cell, to: &text)
                text += "</\(heading)>"
            }
            text += "</row>\n"
        }
        return text + "</list>\n"
    }
}
