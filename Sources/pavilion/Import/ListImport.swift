import Adapters
import Files
import Glibc
import Messages

/// Brings the exhibitors of one list to an edition.
final class ListImport {
    let list: SentList
    private let pavilion: Operator
    private let edition: String
    private let checked: ListChecked

    /// How far it has come; nil: it has not begun.
    private(set) var record: ImportRecord?

    /// A list that cannot be read to its end is refused before anything of it is imported.
    init(of list: SentList, to edition: String, _ pavilion: Operator) async throws {
        (self.list, self.edition, self.pavilion) = (list, edition, pavilion)
        try await list.send(to: pavilion)
        checked = try await pavilion.call(
            ListsOperations.checkList, CheckList(list: list.digest, column: list.columns, encoding: list.encoding))
    }

    /// An import that was cut off goes on where it ended.
    func run() async throws {
        Terminal.complain("\(list.path): \(checked.words)")
        // Again: an earlier one may have been the same list, which is removed when it is imported.
        try await list.send(to: pavilion)
        let last = try await ProgressLine.during { progress in
            var step = try await self.step()
            if step.before > 0 {
                Terminal.complain("\(list.path): import \(step.import.import) goes on after \(step.before) rows")
            }
            progress(list.path, Int(step.import.done), Int(step.rows))
            while step.import.state == .running {
                step = try await self.step()
                progress(list.path, Int(step.import.done), Int(step.rows))
            }
            return step
        }
        try await report(last)
    }

    private func step() async throws -> RowsImported {
        let reply = try await pavilion.call(
            ListsOperations.importRows,
            ImportRows(
                list: list.digest, fileName: list.name, edition: edition, column: list.columns,
                encoding: list.encoding, import: record?.import))
        record = reply.import
        return reply
    }

    private func report(_ last: RowsImported) async throws {
        Terminal.complain("\(list.path): this was import \(last.import.import); pavilion imports undo takes it back")
        if last.withoutAddress > 0 {
            let lines = last.lineWithoutAddress.map(String.init).joined(separator: ", ")
            Terminal.complain(
                "\(list.path): \(last.withoutAddress) contacts have no e-mail address and are left out, in lines \(lines)"
                    + (last.withoutAddress > last.lineWithoutAddress.count ? ", …" : ""))
        }
        let refused = RefusedRowsReport(of: last.import, pavilion)
        let file = "\(list.path).refused.\(checked.format.rawValue)"
        do {
            try await refused.write(to: file)
            if last.import.refused > 0 {
                Terminal.complain("\(list.path): \(last.import.refused) rows are refused; they are in \(file)")
            }
        } catch let failure as FileFailure {
            // A list may lie where nothing can be written.
            Terminal.complain("\(failure)\n\(list.path): \(last.import.refused) rows are refused:")
            try await refused.tell()
        }
    }
}

extension ListChecked {
    /// What its columns hold, for whoever looks whether it is right.
    fileprivate var words: String {
        let taken = column.compactMap { column in column.field.map { "\($0) ← \(column.heading)" } }
        let others = column.filter { $0.field == nil }.map(\.heading)
        return taken.joined(separator: ", ") + (others.isEmpty ? "" : "; left out: \(others.joined(separator: ", "))")
    }
}
