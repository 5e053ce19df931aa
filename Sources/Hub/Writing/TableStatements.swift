/// The writer's statements for the services' tables, by their names.
struct TableStatements {
    let records: [String: RecordStatements]
    let terms: [String: TermStatements]

    init(_ catalogue: Catalogue, _ session: Session) {
        records = catalogue.tables.filter { $0.value.kind == .records }.mapValues { table in
            RecordStatements(table, of: catalogue.modules[table.name] ?? "", session)
        }
        terms = catalogue.tables.filter { $0.value.kind == .terms }.mapValues { TermStatements($0, session) }
    }
}
