import Adapters
import Channel
import MessageModel
import Messages
import Threading

extension PreviewList {
    private static let most = 10

    /// Nothing is written.
    func run(_ call: ServiceCall, _ lists: KeptLists) async throws -> ListPreviewed {
        let file = try await ListFile.open(list, encoding, column, in: lists)
        let rows = try await WorkerThread.run(name: "list-preview") { () throws(Problem) in
            var table = try file.rows()
            return try table.next(Self.most).rows
        }
        var countries = CountryWords()
        try await countries.learn(rows.map { file.columns.country($0.cells) }, call)
        let batch = ListBatch(rows, file.columns, edition: edition, countries: countries, isLast: false)
        let request = batch.request
        let reply = try await call.call(ImportsOperations.checkExhibitors, CheckExhibitors(row: request))
        let lines = zip(request, batch.faults(reply.result.map(\.error))).map { row, line in
            let fields = row.exhibitor.map { FormCodec.fields(of: $0.record) } ?? []
            return PreviewRow(
                line: Int64(line.row.line),
                cell: fields.filter { $0.name != "edition" }.map { PreviewCell(field: $0.name, value: $0.value) },
                fault: line.fault.map { String($0.prefix(4000)).onOneLine })
        }
        return ListPreviewed(format: ListFormat(file.format), column: file.columns.held, row: lines)
    }
}
