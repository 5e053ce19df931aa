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
        var writer = TableWriter(self, headings)
        for row in rows { writer.row(row) }
        return writer.end()
    }
}
