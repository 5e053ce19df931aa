/// Everything the modules declare and who subscribes to what: fixed while the hub is open.
struct Catalogue: Sendable {
    private(set) var tables: [String: Table] = [:]
    private(set) var queries: Set<Query> = []
    /// The subscribers of each event type, in the order of the wiring.
    let subscribers: [String: [String]]

    init(_ modules: [DataModule], _ subscriptions: [Subscription]) throws(HubFailure) {
        subscribers = Dictionary(grouping: subscriptions, by: \.type).mapValues { $0.map(\.subscriber) }
        var names: Set<String> = []
        for module in modules {
            for migration in module.migrations where !names.insert("\(module.name): \(migration.name)").inserted {
                throw HubFailure(.declaration, "Migration \(migration.name) stands twice in module \(module.name).")
            }
            for migration in module.migrations {
                if let table = migration.table { try add(table) }
                if let (table, column) = migration.added { tables[table] = tables[table]?.adding(column) }
            }
            for query in module.queries {
                guard names.insert(query.name).inserted else {
                    throw HubFailure(.declaration, "Query \(query.name) is registered twice.")
                }
                queries.insert(query)
            }
        }
    }

    private mutating func add(_ table: Table) throws(HubFailure) {
        guard tables.updateValue(table, forKey: table.name) == nil else {
            throw HubFailure(.declaration, "Table \(table.name) is created twice.")
        }
        let wrong = ([table.name] + table.columns.map(\.name)).first { !isPlain($0) }
        if let wrong {
            throw HubFailure(.declaration, "\(wrong) in table \(table.name) must be lower case words joined by _.")
        }
    }

    /// PostgreSQL folds names to lower case: other names would not be the same on both engines.
    private func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
}
