import DelimitedText
import HTTPServer

extension Visit {
    /// A file for spreadsheets, by this name.
    /// - Parameter headings: the messages' field names, so that a file can be read by programs.
    func spreadsheet<Row>(
        _ name: String, _ headings: [String], _ rows: [Row], cells: (Row) -> [String]
    ) -> HTTPResponse {
        var writer = CSVWriter()
        writer.row(headings)
        for row in rows { writer.row(cells(row)) }
        return spreadsheet(name, writer.bytes)
    }

    func spreadsheet(_ name: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(
            status: 200,
            headers: SecurityHeaders.unstored + [
                ("Content-Type", "text/csv; charset=utf-8"),
                ("Content-Disposition", "attachment; filename=\"\(name).csv\""),
            ], body: bytes)
    }
}
