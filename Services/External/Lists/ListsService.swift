import Channel
import Messages

extension Service {
    /// Lists of exhibitors, as people keep them in files.
    package static func lists() -> Service {
        Service(
            "lists",
            handlers: [
                .process(ListsOperations.proposeColumns) { request, _ in
                    ColumnsProposed(
                        column: Headings.embedded.positions(in: request.heading).map {
                            ListColumn(field: $0.field, position: Int64($0.position))
                        })
                }
            ])
    }
}
