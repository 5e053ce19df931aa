import Adapters
import Files
import FoundationEssentials
import Glibc
import Messages

/// The rows of a list that were refused, for whoever mends them and imports them again.
struct RefusedRowsReport {
    private let record: ImportRecord
    private let pavilion: Operator

    init(of record: ImportRecord, _ pavilion: Operator) { (self.record, self.pavilion) = (record, pavilion) }

    /// Writes them as their list came, with what is wrong behind. Without any there is no file, nor an older one.
    func write(to path: String) async throws {
        guard record.refused > 0 else { return try DurableFile.remove(path) }
        let file = try OutputFile(path)
        var offset: Int64 = 0
        while case let piece = try await piece(at: offset), !piece.isEmpty {
            try file.write(piece)
            offset += Int64(piece.count)
        }
        try file.finish()
    }

    /// Tells them on the terminal.
    func tell() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "pavilion-refused-\(record.import)").path()
        defer { unlink(path) }
        try await write(to: path)
        var table = try openTable(path)
        while let row = try table.next() {
            Terminal.complain("line \(row.cells.suffix(2).joined(separator: ": "))")
        }
    }

    private func piece(at offset: Int64) async throws -> [UInt8] {
        try await pavilion.call(
            ListsOperations.fetchRefusedRows, FetchRefusedRows(import: record.import, offset: offset)
        ).bytes
    }
}
