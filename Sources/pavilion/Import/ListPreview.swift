import Adapters
import MessageModel
import Messages

/// How a list would be taken: what its columns hold, and its first rows with what is wrong with each.
struct ListPreview: Encodable {
    private static let most = 10

    struct Column: Encodable {
        let heading: String
        /// Absent: the column is left out.
        let field: String?
    }

    struct PreviewRow: Encodable {
        let line: Int
        /// What it says of the exhibitor, by the fields' paths; none of a row that cannot be read.
        let fields: [String: String]
        /// What is wrong with it; absent: it can be imported.
        let fault: String?
    }

    let file: String
    let columns: [Column]
    let rows: [PreviewRow]

    /// Nothing is written.
    init(of list: ListFile, to edition: String, _ pavilion: Operator) async throws {
        var table = try list.rows()
        let rows = try table.next(Self.most)
        var countries = CountryWords()
        try await countries.learn(rows.map { list.columns.country($0.cells) }, from: pavilion)
        let batch = ListBatch(rows, list.columns, edition: edition, countries: countries)
        let request = batch.request
        let reply = try await pavilion.call(ImportsOperations.checkExhibitors, CheckExhibitors(row: request))
        file = list.path
        columns = list.columns.held.map(Column.init)
        self.rows = zip(request, batch.faults(reply.result.map(\.error))).map { row, line in
            let fields = row.exhibitor.map { FormCodec.fields(of: $0.record) } ?? []
            return PreviewRow(
                line: line.row.line, fields: Dictionary(fields.filter { $0.name != "edition" }) { first, _ in first },
                fault: line.fault)
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
