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
    /// So many rows are imported at once.
    private let size: Int
    private let lists: KeptLists
    private let file: ListFile
    private var table: any TableFile
    private var countries = CountryWords()
    private var refused: RefusedRowsFile
    private var standing: RefusedRowsFile.Standing
    private var record: ImportRecord

    /// Goes on where the import of the list stands.
    init(
        _ file: ListFile, of record: ImportRecord, by size: Int, _ call: ServiceCall, _ lists: KeptLists
    ) async throws {
        (self.file, self.record, self.size, self.lists) = (file, record, size, lists)
        refused = try RefusedRowsFile(lists.refusals(of: record.import).noted, of: file, done: record.done)
        standing = refused.standing
        table = try file.rows()
        try await pass(standing.done)
        // Imported before it was cut off, and not noted: only what was refused is told once more.
        while standing.done < record.done {
            let batch = try await next(min(size, Int(record.done - standing.done)), call)
            let reply = try await call.call(ImportsOperations.checkExhibitors, CheckExhibitors(row: batch.request))
            try note(batch, reply.result.map(\.error))
        }
        try save()
    }

    /// So many rows are imported.
    var done: Int64 { record.done }

    /// Imports the next rows: those of one call, and more as long as the time lasts. Nothing is read that is not imported, so
    /// that no rows wait in memory for the next step.
    ///
    /// - Parameter rows: so many has the list.
    func step(_ call: ServiceCall, rows: Int, within time: Duration) async throws -> RowsImported {
        let (before, end) = (record.done, ContinuousClock.now + time)
        var (batch, isAtEnd): (ListBatch?, Bool) = (try await next(size, call), false)
        while let sent = batch.take() {
            isAtEnd = sent.isLast
            let goesOn = !isAtEnd && ContinuousClock.now < end
            async let answer = send(sent.request, call)
            batch = goesOn ? try await next(size, call) : nil
            let reply = try await answer
            try note(sent, reply.result.map(\.error))
            record = reply.import
        }
        try save()
        // Only when all that was refused is on the disk.
        if isAtEnd { record = try await send([], last: true, call).import }
        return RowsImported(
            import: record, rows: Int64(rows), before: before, withoutAddress: standing.withoutAddress,
            lineWithoutAddress: standing.lines)
    }

    private func send(_ rows: [ListRow], last: Bool = false, _ call: ServiceCall) async throws -> ExhibitorsImported {
        try await call.call(
            ImportsOperations.importExhibitors,
            ImportExhibitors(import: record.import, done: record.done, row: rows, last: last))
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
        let (rows, areLast) = try await WorkerThread.run(name: "list-read") { () throws(Problem) in
            try self.table.next(most)
        }
        try await countries.learn(rows.map { file.columns.country($0.cells) }, call)
        return ListBatch(rows, file.columns, edition: record.edition, countries: countries, isLast: areLast)
    }

    private func pass(_ count: Int64) async throws {
        try await WorkerThread.run(name: "list-pass") { () throws(Problem) in
            for _ in 0..<count { _ = try self.table.nextRow() }
        }
    }
}
