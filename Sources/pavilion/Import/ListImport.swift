import Adapters
import MessageModel
import Messages

/// Brings the exhibitors of one list to an edition.
final class ListImport {
    let pavilion: Operator
    let edition: String
    let list: ListFile

    /// So many rows are sent at once: as many as one call takes.
    static let size = 500

    /// How far it has come; nil: it has not begun.
    private(set) var record: ImportRecord?
    private let count: Int
    private var countries = CountryWords()
    private var refused: RefusedRows
    /// Lines whose contact has no e-mail address.
    private var withoutAddress: [Int] = []

    /// The file is read twice: one that cannot be read to its end is refused before anything of it is imported.
    init(of list: ListFile, to edition: String, _ pavilion: Operator) throws(TableFailure) {
        (self.list, self.edition, self.pavilion) = (list, edition, pavilion)
        count = try list.count()
        refused = RefusedRows(of: list)
    }

    /// An import that was cut off goes on where it ended.
    func run() async throws {
        Terminal.complain("\(list.path): \(list.columns.words)")
        let opened = try await pavilion.call(ParticipationsOperations.openImport, list.opening(of: edition))
        record = opened
        if opened.done > 0 {
            Terminal.complain("\(list.path): import \(opened.import) goes on after \(opened.done) rows")
        }
        let ended = try await ProgressLine.during { progress in
            try await send(opened) { done in progress(list.path, done, count) }
        }
        report(ended)
    }

    private func send(
        _ opened: ImportRecord, _ progress: (_ done: Int) -> Void
    ) async throws -> ImportRecord {
        var (table, record, done) = (try list.rows(), opened, 0)
        while record.state == .running {
            let isPast = done < opened.done
            let rows = try table.next(isPast ? min(Self.size, Int(opened.done) - done) : Self.size)
            let batch = try await batch(rows)
            if isPast {
                // Imported before it was cut off: only what was refused is told once more.
                let reply = try await pavilion.call(
                    ImportsOperations.checkExhibitors, CheckExhibitors(row: batch.request))
                note(batch.faults(reply.result.map(\.error)))
            } else {
                let reply = try await pavilion.call(
                    ImportsOperations.importExhibitors,
                    ImportExhibitors(
                        import: record.import, done: record.done, row: batch.request, last: rows.count < Self.size))
                note(batch.faults(reply.result.map(\.error)))
                record = reply.import
                self.record = record
            }
            done += rows.count
            withoutAddress += batch.linesWithoutAddress
            progress(done)
        }
        return record
    }

    private func batch(_ rows: [TableRow]) async throws -> ListBatch {
        try await countries.learn(rows.map { list.columns.country($0.cells) }, from: pavilion)
        return ListBatch(rows, list.columns, edition: edition, countries: countries)
    }

    private func note(_ faults: [(row: TableRow, fault: String?)]) {
        for (row, fault) in faults { if let fault { refused.add(row, fault) } }
    }

    /// A list may lie where nothing can be written: then its refused rows are told here.
    private func report(_ record: ImportRecord) {
        Terminal.complain("\(list.path): this was import \(record.import); pavilion imports undo takes it back")
        if !withoutAddress.isEmpty {
            let lines = withoutAddress.prefix(20).map(String.init).joined(separator: ", ")
            Terminal.complain(
                "\(list.path): \(withoutAddress.count) contacts have no e-mail address and are left out, in lines \(lines)"
                    + (withoutAddress.count > 20 ? ", …" : ""))
        }
        let file = "\(list.path).refused.\(list.format.ending)"
        do {
            try refused.write(to: file)
            if refused.count > 0 {
                Terminal.complain("\(list.path): \(refused.count) rows are refused; they are in \(file)")
            }
        } catch {
            Terminal.complain("\(error)\n\(list.path): \(refused.count) rows are refused:\n\(refused.words)")
        }
    }
}

extension TableFile {
    /// The next rows, so many at most; none at the end.
    mutating func next(_ most: Int) throws(TableFailure) -> [TableRow] {
        var rows: [TableRow] = []
        while rows.count < most, let row = try next() { rows.append(row) }
        return rows
    }
}
