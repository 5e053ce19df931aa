import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// The imports of lists. No state leads back to an earlier one: `running`, `ended`, `undoing`, `undone`.
enum Imports {
    static let handlers: [Handler] = [
        .write(ParticipationsOperations.openImport, open),
        .write(ParticipationsOperations.advanceImport, advance),
        .write(ParticipationsOperations.beginUndo) { request, transaction in
            try change(request.import, in: transaction) { $0 == .undone ? nil : .undoing }
        },
        .write(ParticipationsOperations.advanceUndo, advanceUndo),
        .write(ParticipationsOperations.endUndo) { request, transaction in
            try change(request.import, in: transaction) { $0 == .undoing ? .undone : nil }
        },
        .read(ParticipationsOperations.getImport) { request, snapshot in
            try ImportRecord(row(Identifier(wire: request.import), in: snapshot))
        },
        .read(ParticipationsOperations.listImports, list),
    ]

    /// Goes on with an import of the same list that was cut off, else begins one.
    private static func open(_ request: OpenImport, _ transaction: borrowing Transaction) throws -> ImportRecord {
        let list = [request.fileDigest, request.mappingDigest, request.edition].map { SQLValue.text($0) }
        if let standing = try transaction.first(ImportTable.running, list) { return try ImportRecord(standing) }
        let id = try transaction.insert(
            ImportTable.record,
            [
                "edition": .text(request.edition), "file_name": .text(request.fileName),
                "file_digest": .text(request.fileDigest), "mapping_digest": .text(request.mappingDigest),
                "state": .text(ImportState.running.rawValue), "begun": SQLValue(transaction.now),
            ].merging(ImportTable.counts.map { ($0, 0) }) { $1 })
        return try ImportRecord(row(id, in: transaction.snapshot))
    }

    /// - Throws: `conflict`, `importMoved` when these rows are done already: somebody else imports the same list; or when the
    ///   import has ended or is taken back.
    private static func advance(
        _ request: AdvanceImport, _ transaction: borrowing Transaction
    ) throws -> ImportRecord {
        let id = try Identifier(wire: request.import)
        try requireRunning(id, in: transaction.snapshot)
        let row = try row(id, in: transaction.snapshot)
        guard try row.integer("done") == request.done else { throw Problem(.conflict, "importMoved") }
        var counts = [
            "created": request.created, "attached": request.attached, "likely": request.likely,
            "unchanged": request.unchanged, "refused": request.refused,
        ]
        counts["done"] = counts.values.reduce(0, +)
        let end: [String: SQLValue] =
            request.last
            ? ["state": .text(ImportState.ended.rawValue), "ended": SQLValue(transaction.now)] : [:]
        try transaction.update(ImportTable.record, id, row.adding(counts).merging(end) { $1 })
        return try ImportRecord(self.row(id, in: transaction.snapshot))
    }

    private static func advanceUndo(
        _ request: AdvanceUndo, _ transaction: borrowing Transaction
    ) throws -> ImportRecord {
        let id = try Identifier(wire: request.import)
        let counts = [
            "taken_back": 1, "removed": request.removed, "kept_changed": request.keptChanged,
            "kept_used": request.keptUsed,
        ]
        try transaction.update(ImportTable.record, id, row(id, in: transaction.snapshot).adding(counts))
        return try ImportRecord(row(id, in: transaction.snapshot))
    }

    /// - Parameter next: the state that follows one; nil: none does, and nothing changes.
    private static func change(
        _ id: String, in transaction: borrowing Transaction, to next: (ImportState) -> ImportState?
    ) throws -> ImportRecord {
        let id = try Identifier(wire: id)
        if let state = try next(row(id, in: transaction.snapshot).choice("state")) {
            let end: [String: SQLValue] = state == .undone ? ["ended": SQLValue(transaction.now)] : [:]
            try transaction.update(
                ImportTable.record, id, end.merging(["state": .text(state.rawValue)]) { $1 })
        }
        return try ImportRecord(row(id, in: transaction.snapshot))
    }

    private static func list(_ request: ListImports, _ snapshot: borrowing Snapshot) throws -> ImportList {
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let limit = request.limit ?? ListPage.standardLimit
        let rows = try snapshot.rows(
            ImportTable.latest, SQLValue(after ?? Identifier(rawValue: .max)), .integer(limit + 1))
        let items = try rows.prefix(Int(limit)).map { try ImportRecord($0) }
        return ImportList(item: items, next: rows.count > items.count ? items.last?.import : nil)
    }

    /// Throws `conflict`, `importMoved` when an import does not take rows any more.
    static func requireRunning(_ id: Identifier, in snapshot: borrowing Snapshot) throws {
        guard let row = try snapshot.first(ImportTable.state, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        guard try row.choice("state") == ImportState.running else { throw Problem(.conflict, "importMoved") }
    }

    private static func row(_ id: Identifier, in snapshot: borrowing Snapshot) throws -> Row {
        guard let row = try snapshot.first(ImportTable.byID, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        return row
    }
}

extension Row {
    fileprivate func adding(_ counts: [String: Int64]) throws -> [String: SQLValue] {
        var sums: [String: SQLValue] = [:]
        for (column, count) in counts { sums[column] = .integer(try integer(column) + count) }
        return sums
    }
}

extension ImportRecord {
    fileprivate init(_ row: Row) throws {
        self.init(
            import: try row.identifier("id").description, edition: try row.text("edition"),
            fileName: try row.text("file_name"), state: try row.choice("state"), begun: try row.instant("begun"),
            ended: try row.optionalInstant("ended"), done: try row.integer("done"),
            created: try row.integer("created"), attached: try row.integer("attached"),
            likely: try row.integer("likely"), unchanged: try row.integer("unchanged"),
            refused: try row.integer("refused"), takenBack: try row.integer("taken_back"),
            removed: try row.integer("removed"), keptChanged: try row.integer("kept_changed"),
            keptUsed: try row.integer("kept_used"))
    }
}
