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
        return spreadsheet(name, .bytes(writer.bytes))
    }

    /// The same with what is on all pages of a list, which are asked for while the file is read: however long the list is,
    /// one page of it is in memory. What goes wrong on the first page is answered; later the file is broken off.
    ///
    /// - Parameter page: the one behind a place, and where the next begins.
    func spreadsheet<Row: Sendable>(
        _ name: String, _ headings: [String],
        cells: @escaping @Sendable (Row) -> [String],
        page: @escaping @Sendable (_ after: String?) async throws -> (items: [Row], next: String?)
    ) async throws -> HTTPResponse {
        let first = try await page(nil)
        guard first.next != nil else { return spreadsheet(name, headings, first.items, cells: cells) }
        let body = WrittenBody { body in
            var (writer, rows, next) = (CSVWriter(), first.items, first.next)
            writer.row(headings)
            while true {
                for row in rows { writer.row(cells(row)) }
                try await body.write(writer.take())
                guard let after = next else { return }
                (rows, next) = try await page(after)
            }
        }
        return spreadsheet(name, .written(body))
    }

    private func spreadsheet(_ name: String, _ body: HTTPBody) -> HTTPResponse {
        HTTPResponse(
            status: 200,
            headers: SecurityHeaders.unstored + [
                ("Content-Type", "text/csv; charset=utf-8"),
                ("Content-Disposition", "attachment; filename=\"\(name).csv\""),
            ], body: body)
    }
}
