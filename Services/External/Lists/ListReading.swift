import Adapters
import Channel
import Files
import MessageModel
import Messages
import Threading

/// A list that is being imported: how far it is read, and what is known of its rows.
///
/// `@unchecked Sendable`: only one step of its import has it at a time (`OpenImports`), and of that only one thread reads.
final class ListReading: @unchecked Sendable {
    /// So many rows are imported at once: as many as one call takes.
    private static let size = 500

    private let lists: KeptLists
    private let file: ListFile
    private let edition: String
    private let rows: Int
    private var table: any TableFile
    private var countries = CountryWords()
    private var refused: RefusedRowsFile
    private var standing: RefusedRowsFile.Standing
    private var record: ImportRecord
    /// Read while the rows before them were imported.
    private var ahead: ListBatch?

    /// Reads the list to its end before anything of it is imported; then goes on where its import ended.
    init(_ request: ImportRows, _ call: ServiceCall, _ lists: KeptLists) async throws {
        self.lists = lists
        file = try await ListFile.open(request.list, request.encoding, request.column, in: lists)
        edition = request.edition
        _ = try await call.call(EditionsOperations.getEdition, GetEdition(code: edition))
        rows = try await file.count(lists)
        record = try await call.call(
            ParticipationsOperations.openImport,
            OpenImport(
                edition: edition, fileName: request.fileName, fileDigest: request.list,
                mappingDigest: file.mappingDigest))
        refused = try RefusedRowsFile(lists.refusals(of: record.import).noted, of: file, done: record.done)
        standing = refused.standing
        table = try file.rows()
        try await pass(standing.done)
        // Imported before it was cut off, and not noted: only what was refused is told once more.
        while standing.done < record.done {
            let batch = try await next(min(Self.size, Int(record.done - standing.done)), call)
            let reply = try await call.call(ImportsOperations.checkExhibitors, CheckExhibitors(row: batch.request))
            try note(batch, reply.result.map(\.error))
        }
        try save()
    }

    /// Imports the next rows: at least those of one call, and more as long as the time lasts.
    func step(_ call: ServiceCall, within time: Duration) async throws -> RowsImported {
        let (before, end) = (record.done, ContinuousClock.now + time)
        if ahead == nil { ahead = try await next(Self.size, call) }
        var batch = ahead.take()
        while let sent = batch {
            let request = ImportExhibitors(
                import: record.import, done: record.done, row: sent.request, last: sent.isLast)
            async let answer = call.call(ImportsOperations.importExhibitors, request)
            ahead = sent.isLast ? nil : try await next(Self.size, call)
            let reply = try await answer
            try note(sent, reply.result.map(\.error))
            record = reply.import
            batch = ContinuousClock.now < end ? ahead.take() : nil
        }
        try save()
        return RowsImported(
            import: record, rows: Int64(rows), before: before, withoutAddress: standing.withoutAddress,
            lineWithoutAddress: standing.lines)
    }

    private func note(_ batch: ListBatch, _ errors: [[WrongField]]) throws(FileFailure) {
        for case (let row, let fault?) in batch.faults(errors) { refused.add(row, fault) }
        let lines = batch.linesWithoutAddress.map(Int64.init)
        standing.done += Int64(batch.count)
        standing.withoutAddress += Int64(lines.count)
        standing.lines += lines.prefix(20 - standing.lines.count)
        if refused.isLong { try save() }
    }

    private func save() throws(FileFailure) {
        try refused.save(standing)
        try lists.touch(lists.refusals(of: record.import).noted)
    }

    private func next(_ most: Int, _ call: ServiceCall) async throws -> ListBatch {
        let rows = try await WorkerThread.run(name: "list-read") { () throws(Problem) in try self.table.next(most) }
        try await countries.learn(rows.map { file.columns.country($0.cells) }, call)
        return ListBatch(
            rows, file.columns, edition: edition, countries: countries, isLast: rows.count < Self.size)
    }

    private func pass(_ count: Int64) async throws {
        try await WorkerThread.run(name: "list-pass") { () throws(Problem) in
            for _ in 0..<count { _ = try self.table.nextRow() }
        }
    }
}
