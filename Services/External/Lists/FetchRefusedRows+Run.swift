import Adapters
import Channel
import Files
import MessageModel
import Messages
import Threading

extension FetchRefusedRows {
    private static let piece = 1 << 19

    /// The report is written when it is asked for first.
    func run(_ call: ServiceCall, _ lists: KeptLists) async throws -> RefusedRows {
        let record = try await call.call(ParticipationsOperations.getImport, GetImport(import: `import`))
        guard record.state != .running else { throw Problem(.conflict, "importRunning") }
        let (noted, report) = lists.refusals(of: record.import)
        return try await WorkerThread.run(name: "list-report") {
            guard try FileStatus(noted) != nil else { throw Problem(.notFound, "notFound") }
            var steps = try RefusedRowsSteps(noted)
            guard let head = try steps.rows()?.first else { throw Problem(.notFound, "notFound") }
            let format = TableFormat(words: head.prefix(2))
            if try FileStatus(report) == nil {
                try Self.write(&steps, format, Array(head.dropFirst(2)), to: report)
            }
            let file = try RandomAccessFile(reading: report)
            return RefusedRows(
                format: ListFormat(format), size: Int64(try file.size()),
                bytes: try file.read(Self.piece, at: Int(offset)))
        }
    }

    /// As the list came, with what is wrong behind. Without any refused row there is nothing in it.
    private static func write(
        _ steps: inout RefusedRowsSteps, _ format: TableFormat, _ headings: [String], to path: String
    ) throws {
        // Whoever asks at the same time writes the same, into a file of his own.
        let unfinished = "\(path).\(UInt64.random(in: 0 ... .max)).part"
        let file = try RandomAccessFile(creating: unfinished)
        var (table, written, isEmpty) = (TableWriter(format, headings + RefusedRowsFile.added), 0, true)
        func put(_ bytes: [UInt8]) throws(FileFailure) {
            try file.write(bytes, at: written)
            written += bytes.count
        }
        while let rows = try steps.rows() {
            for row in rows {
                table.row(Array(row.dropFirst(2)) + Array(row.prefix(2)))
                isEmpty = false
            }
            if !isEmpty { try put(table.take()) }
        }
        if !isEmpty { try put(table.end()) }
        try file.sync()
        try DurableFile.rename(unfinished, to: path)
    }
}
