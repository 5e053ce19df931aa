import Channel
import MessageModel
import Messages

extension ImportRows {
    /// A step that was cut off is done by the next one: what was imported is not imported again.
    func run(_ call: ServiceCall, _ lists: KeptLists, _ imports: OpenImports) async throws -> RowsImported {
        if let known = self.import {
            let record = try await call.call(ParticipationsOperations.getImport, GetImport(import: known))
            guard record.state == .running else {
                return RowsImported(import: record, rows: record.done, before: record.done, withoutAddress: 0)
            }
        }
        var same = self
        (same.import, same.fileName) = (nil, "")
        let reply = try await imports.step(same.record) {
            try await ListReading(self, call, lists)
        } _: { reading in
            try await reading.step(call, within: imports.patience)
        }
        if reply.import.state != .running { try lists.remove(list) }
        return reply
    }
}

extension CheckList {
    func run(_ lists: KeptLists) async throws -> ListChecked {
        let file = try await ListFile.open(list, encoding, column, in: lists)
        return ListChecked(
            format: ListFormat(file.format), rows: Int64(try await file.count(lists)), column: file.columns.held)
    }
}
