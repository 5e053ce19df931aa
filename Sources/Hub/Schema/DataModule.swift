/// What a data service brings to the hub: the history of its tables and its queries.
package struct DataModule: Sendable {
    /// Recorded beside each applied migration.
    package let name: String
    /// The history of its tables.
    package let migrations: [Migration]
    /// What may be asked.
    package let queries: [Query]

    /// - Parameter migrations: in the order in which they are applied.
    package init(name: String, migrations: [Migration], queries: [Query]) {
        self.name = name
        self.migrations = migrations
        self.queries = queries
    }
}
