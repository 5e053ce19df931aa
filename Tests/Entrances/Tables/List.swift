import Adapters
import MessageModel
import Messages

@testable import ListsService

/// A list of exhibitors as somebody sends it: separated values or XML in any encoding, or a workbook as it is.
func checkList(_ bytes: [UInt8]) throws {
    let table: ReadTable
    do {
        table = try ReadTable(bytes)
    } catch let failure as TableFailure {
        return try holdFailure(failure)
    }
    let width = table.headings.count
    try hold(width > 0 && table.rows.allSatisfy { $0.cells.count == width }, "a row is not as wide as the headings")
    try hold(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.line <= $1.line }, "rows out of order")
    try holdWrittenAgain(table)
    try holdExhibitors(table)
}

private func holdFailure(_ failure: TableFailure) throws {
    try hold(failure.code != .unreadable && !failure.detail.isEmpty, "not read, and nobody knows why: \(failure)")
    try hold(failure.line ?? 1 >= 1, "on line \(failure.line ?? 0)")
}

/// What is sound comes back as it was, in the format in which it came.
private func holdWrittenAgain(_ table: ReadTable) throws {
    let rows = table.rows.filter { $0.flaw == nil }.map(\.cells)
    guard !rows.isEmpty else { return }
    let again = try ReadTable(table.format.bytes(table.headings, rows))
    // What parts a single column nobody can tell.
    if table.headings.count > 1 { try hold(again.format, equals: table.format, "the format, written again") }
    if table.format == .xml {
        try hold(again.named, equals: ReadTable.named(table.headings, rows), "written again")
    } else {
        try hold(again.headings, equals: table.headings, "the headings, written again")
        try hold(again.rows.map(\.cells), equals: rows, "written again")
    }
}

/// Whatever stands in the columns: a row is an exhibitor that keeps to the schema, or is refused with a reason.
private func holdExhibitors(_ table: ReadTable) throws {
    guard let columns = try? ColumnMap([], headings: table.headings) else { return }
    for row in table.rows {
        let exhibitor = Result { () throws(Problem) in
            try columns.exhibitor(row.cells, edition: "demo-next", countries: CountryWords()).exhibitor
        }
        switch exhibitor {
        case .success(let exhibitor): try holdInAllSpellings(exhibitor.record, ImportExhibitor.element)
        case .failure(let problem):
            try hold(!problem.errors.isEmpty && problem.kind == .invalid, "refused without a reason: \(problem)")
        }
    }
}
