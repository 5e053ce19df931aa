import Adapters
import Channel
import MessageModel
import Messages

/// Brings the exhibitors of one file to an edition.
struct ListImport {
    let pavilion: Operator
    let edition: String
    let path: String
    /// Nil: what the file says or shows.
    let encoding: TextEncoding?

    /// So many rows are sent at once: enough to be committed together, not so many that other callers wait for them.
    private static let size = 50

    /// The file is read twice: one that cannot be read to its end is refused before anything of it is imported.
    func run(_ wishes: [ColumnWish]) async throws -> ImportTotals {
        do {
            let headings = try openTable(path, encoding: encoding).headings
            let columns = try await columns(headings.map(\.withSingleSpaces), wishes)
            let all = try count()
            var refused = RefusedRows(headings: headings)
            let totals = try await ProgressLine.during { progress in
                try await send(columns, &refused) { done in progress(path, done, all) }
            }
            report(refused)
            return totals
        } catch let failure as TableFailure {
            throw RefusedFailure("\(path): \(failure)")
        }
    }

    private func columns(_ headings: [String], _ wishes: [ColumnWish]) async throws -> ColumnMap {
        let proposed = try await pavilion.call(ListsOperations.proposeColumns, ProposeColumns(heading: headings))
        let columns = try ColumnMap(proposed, wishes, headings: headings)
        Terminal.complain("\(path): \(columns.words)")
        return columns
    }

    private func count() throws(TableFailure) -> Int {
        var (table, count) = (try openTable(path, encoding: encoding), 0)
        while try table.next() != nil { count += 1 }
        return count
    }

    private func send(
        _ columns: ColumnMap, _ refused: inout RefusedRows, _ progress: (_ done: Int) -> Void
    ) async throws -> ImportTotals {
        var (table, totals) = (try openTable(path, encoding: encoding), ImportTotals())
        while true {
            var rows: [TableRow] = []
            while rows.count < Self.size, let row = try table.next() { rows.append(row) }
            guard !rows.isEmpty else { return totals }
            totals += try await send(rows, columns, &refused)
            progress(totals.rows)
        }
    }

    private func send(
        _ rows: [TableRow], _ columns: ColumnMap, _ refused: inout RefusedRows
    ) async throws -> ImportTotals {
        var (sound, request) = ([TableRow](), ImportExhibitors())
        for row in rows {
            do throws(Problem) {
                if let flaw = row.flaw {
                    refused.add(row, flaw)
                } else {
                    request.exhibitor.append(try columns.exhibitor(row.cells, edition: edition))
                    sound.append(row)
                }
            } catch {
                refused.add(row, error.errors.map { "\($0.path): \($0.words)" }.joined(separator: " "))
            }
        }
        var totals = ImportTotals(rows: rows.count, refused: rows.count - sound.count)
        guard !sound.isEmpty else { return totals }
        let reply = try await pavilion.call(ImportsOperations.importExhibitors, request)
        for (row, result) in zip(sound, reply.result) {
            if let imported = result.imported {
                totals.count(imported.outcome)
            } else {
                totals.refused += 1
                refused.add(row, result.error.map { "\($0.path): \($0.message)" }.joined(separator: " "))
            }
        }
        return totals
    }

    /// A list may lie where nothing can be written: then its refused rows are told here.
    private func report(_ refused: RefusedRows) {
        let file = "\(path).refused.csv"
        do {
            try refused.write(to: file)
            if refused.count > 0 {
                Terminal.complain("\(path): \(refused.count) rows are refused; they are in \(file)")
            }
        } catch {
            Terminal.complain("\(error)\n\(path): \(refused.count) rows are refused:\n\(refused.words)")
        }
    }
}
