/// Everything the modules declare and who subscribes to what: fixed while the hub is open.
struct Catalogue: Sendable {
    private(set) var tables: [String: Table] = [:]
    /// Whose each table is.
    private(set) var modules: [String: String] = [:]
    /// What a column that was added later had in the records before it.
    private(set) var fillings: [String: [String: SQLValue]] = [:]
    private(set) var queries: Set<Query> = []
    /// By event type, in the order of the wiring.
    let subscribers: [String: [Subscription]]
    /// By subscriber.
    let subscriptions: [String: Subscription]

    init(_ modules: [DataModule], _ subscriptions: [Subscription]) throws(HubFailure) {
        subscribers = Dictionary(grouping: subscriptions, by: \.type)
        self.subscriptions = Dictionary(subscriptions.map { ($0.subscriber, $0) }) { first, _ in first }
        var names: Set<String> = []
        for module in modules {
            for migration in module.migrations where !names.insert("\(module.name): \(migration.name)").inserted {
                throw HubFailure(.declaration, "Migration \(migration.name) stands twice in module \(module.name).")
            }
            for migration in module.migrations {
                if let table = migration.table { try add(table, of: module.name) }
                if let addition = migration.addition { try add(addition) }
            }
            for query in module.queries {
                guard names.insert(query.name).inserted else {
                    throw HubFailure(.declaration, "Query \(query.name) is registered twice.")
                }
                queries.insert(query)
            }
        }
        for table in tables.values { try checkSubject(of: table) }
    }

    private mutating func add(_ table: Table, of module: String) throws(HubFailure) {
        modules[table.name] = module
        guard tables.updateValue(table, forKey: table.name) == nil else {
            throw HubFailure(.declaration, "Table \(table.name) is created twice.")
        }
        let wrong = ([table.name] + table.columns.map(\.name)).first { !isPlain($0) }
        if let wrong {
            throw HubFailure(.declaration, "\(wrong) in table \(table.name) must be lower case words joined by _.")
        }
    }

    private mutating func add(_ addition: Migration.Addition) throws(HubFailure) {
        guard let table = tables[addition.table] else {
            throw HubFailure(
                .declaration, "Column \(addition.column.name) is added to \(addition.table) before it is there.")
        }
        tables[table.name] = table.adding(addition.column)
        fillings[table.name, default: [:]][addition.column.name] = addition.filling
    }

    /// Personal values are journaled under a key that can be forgotten, or not at all.
    private func checkSubject(of table: Table) throws(HubFailure) {
        if table.journaled && table.subject == nil, let column = table.columns.first(where: \.personal) {
            throw HubFailure(
                .declaration, "Table \(table.name) must say whose key seals its personal column \(column.name).")
        }
        guard case .column(let name) = table.subject else { return }
        guard table.columns.contains(where: { $0.name == name && $0.holdsIdentifier && !$0.personal }) else {
            throw HubFailure(.declaration, "Table \(table.name) has no column \(name) that could name its subject.")
        }
    }

    /// PostgreSQL folds names to lower case: other names would not be the same on both engines.
    private func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
}
