/// What a data service brings to the hub: the history of its tables and its queries.
package struct DataModule: Sendable {
    package let name: String
    package let migrations: [Migration]
    package let queries: [Query]

    package init(name: String, migrations: [Migration], queries: [Query]) {
        self.name = name
        self.migrations = migrations
        self.queries = queries
    }
}
