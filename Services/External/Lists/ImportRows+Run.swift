import Channel
import MessageModel
import Messages

extension ImportRows {
    /// A step that was cut off is done by the next one: what was imported is not imported again.
    func run(_ call: ServiceCall, _ lists: KeptLists, _ imports: OpenImports) async throws -> RowsImported {
        if let known = self.import, let over = try await record(of: known, call).over { return over }
        let file = try await ListFile.open(list, encoding, column, in: lists)
        _ = try await call.call(EditionsOperations.getEdition, GetEdition(code: edition))
        // To its end, before anything of it is imported.
        let rows = try await file.count(lists)
        let opened = try await call.call(
            ParticipationsOperations.openImport,
            OpenImport(
                edition: edition, fileName: fileName, fileDigest: list, mappingDigest: file.mappingDigest))
        let reply = try await imports.step(of: opened.import) { kept in
            // It may have gone on, or been taken back, since it was opened, and since the list was kept open.
            let record = try await record(of: opened.import, call)
            if let over = record.over { return (over, nil) }
            let reading: ListReading =
                if let kept, kept.done == record.done { kept } else {
                    try await ListReading(file, of: record, by: imports.size, call, lists)
                }
            let reply = try await reading.step(call, rows: rows, within: imports.patience)
            return (reply, reply.import.state == .running ? reading : nil)
        }
        if reply.import.state == .ended { try lists.remove(list) }
        return reply
    }

    private func record(of importing: String, _ call: ServiceCall) async throws -> ImportRecord {
        try await call.call(ParticipationsOperations.getImport, GetImport(import: importing))
    }
}

extension ImportRecord {
    /// The answer to whoever asks for a step of it when it takes no rows any more; nil: it does.
    fileprivate var over: RowsImported? {
        state == .running ? nil : RowsImported(import: self, rows: done, before: done, withoutAddress: 0)
    }
}

extension CheckList {
    func run(_ lists: KeptLists) async throws -> ListChecked {
        let file = try await ListFile.open(list, encoding, column, in: lists)
        return ListChecked(
            format: ListFormat(file.format), rows: Int64(try await file.count(lists)), column: file.columns.held)
    }
}
