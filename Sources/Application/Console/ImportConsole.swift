import Channel
import HTTPServer
import MessageModel
import Messages
import Timekeeping

/// Lists that were imported, and how one is taken back.
extension Visit {
    /// So long one press of the button takes parts back before the page tells how far it has come.
    private static var patience: Duration { .seconds(2) }

    func imports() async throws -> HTTPResponse {
        let trail = PageTrail(address)
        let list = try await bus.call(
            ParticipationsOperations.listImports, ListImports(limit: Int64(PageTrail.size), after: trail.after),
            as: staff())
        let paging = trail.paging(shown: list.item.count, isExact: list.next == nil, next: list.next)
        return show(ImportListPage(imports: list.item, paging: paging, address: address))
    }

    func importExport() async throws -> HTTPResponse {
        let staff = try staff()
        return try await spreadsheet(
            "imports",
            [
                "import", "edition", "fileName", "state", "begun", "ended", "done", "created", "attached", "likely",
                "unchanged", "refused", "takenBack", "removed", "keptChanged", "keptUsed",
            ]
        ) { (record: ImportRecord) in
            [
                record.import, record.edition, record.fileName, record.state.rawValue, "\(record.begun)",
                record.ended.map { "\($0)" } ?? "",
            ]
                + [
                    record.done, record.created, record.attached, record.likely, record.unchanged, record.refused,
                    record.takenBack, record.removed, record.keptChanged, record.keptUsed,
                ].map { "\($0)" }
        } page: { [bus] after in
            let list = try await bus.call(
                ParticipationsOperations.listImports, ListImports(limit: 1000, after: after), as: staff)
            return (list.item, list.next)
        }
    }

    func importRecord(_ id: String) async throws -> HTTPResponse {
        let record = try await bus.call(ParticipationsOperations.getImport, GetImport(import: id), as: staff())
        return show(ImportPage(record: record, key: key(nil)))
    }

    /// A page that is closed meanwhile ends nothing: what is left is taken back when it is asked again.
    func undoImport(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        let end = now + Self.patience
        var record: ImportRecord
        repeat {
            record = try await bus.call(ImportsOperations.undoImport, UndoImport(import: id), as: staff)
        } while record.state != .undone && now < end
        return redirect(PartiesAddress.import(id))
    }
}
