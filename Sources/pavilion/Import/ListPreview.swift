import Messages

/// How a list would be taken: what its columns hold, and its first rows with what is wrong with each.
struct ListPreview: Encodable {
    struct Column: Encodable {
        let heading: String
        /// Absent: the column is left out.
        let field: String?
    }

    struct PreviewRow: Encodable {
        let line: Int64
        /// What it says of the exhibitor, by the fields' paths; none of a row that cannot be read.
        let fields: [String: String]
        /// What is wrong with it; absent: it can be imported.
        let fault: String?
    }

    let file: String
    let columns: [Column]
    let rows: [PreviewRow]

    /// Nothing is imported.
    init(of list: SentList, to edition: String, _ pavilion: Operator) async throws {
        try await list.send(to: pavilion)
        let preview = try await pavilion.call(
            ListsOperations.previewList,
            PreviewList(list: list.digest, edition: edition, column: list.columns, encoding: list.encoding))
        file = list.path
        columns = preview.column.map { Column(heading: $0.heading, field: $0.field) }
        rows = preview.row.map { row in
            PreviewRow(
                line: row.line, fields: Dictionary(row.cell.map { ($0.field, $0.value) }) { first, _ in first },
                fault: row.fault)
        }
    }

    /// For people: a line a column, then a line a row.
    var words: String {
        var held = TextTable("COLUMN", "HOLDS")
        for column in columns { held.add(column.heading, column.field ?? "(left out)") }
        let lines = rows.flatMap { row in
            let fields = row.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return ["line \(row.line): \(fields.joined(separator: ", "))"]
                + (row.fault.map { ["  refused: \($0)"] } ?? [])
        }
        return ([file, held.words] + lines).joined(separator: "\n")
    }
}
