import Channel
import Messages
import Threading

extension Service {
    /// Lists of exhibitors, as people keep them in files.
    ///
    /// - Parameters:
    ///   - patience: as long as one step of an import goes on.
    ///   - size: so many rows are imported at once: one call takes 500.
    package static func lists(_ lists: KeptLists, patience: Duration = .seconds(2), size: Int = 500) -> Service {
        let imports = OpenImports(patience: patience, size: size)
        return Service(
            "lists",
            handlers: [
                .process(ListsOperations.proposeColumns) { request, _ in
                    ColumnsProposed(
                        column: Headings.embedded.positions(in: request.heading).map {
                            ListColumn(field: $0.field, position: Int64($0.position))
                        })
                },
                .process(ListsOperations.keepList) { request, _ in
                    let size = try await WorkerThread.run(name: "list-keep") {
                        try lists.keep(request.bytes, of: request.list, at: Int(request.offset))
                    }
                    return ListKept(list: request.list, size: Int64(size))
                },
                .process(ListsOperations.checkList) { request, _ in try await request.run(lists) },
                .process(ListsOperations.previewList) { request, call in try await request.run(call, lists) },
                .process(ListsOperations.importRows) { request, call in
                    try await request.run(call, lists, imports)
                },
                .process(ListsOperations.fetchRefusedRows) { request, call in try await request.run(call, lists) },
            ])
    }
}
