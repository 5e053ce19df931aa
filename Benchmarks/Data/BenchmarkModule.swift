import Hub

/// What benchmarks ask, and the table that the gate's measure adds to its copy of a hub: the kept hubs stay the product's.
enum BenchmarkModule {
    /// What a gate writes when a badge is scanned.
    static let scan = Table("benchmark_scan", [.integer("badge"), .instant("at")], indexes: [["badge"]])
    static let gate = DataModule(name: "benchmark gate", migrations: [.create(scan)], queries: [])

    /// A report that takes as long as it is let.
    static let report = Query(
        "benchmark.report",
        "SELECT count(*) AS count FROM journal a JOIN journal b ON a.at <= b.at WHERE a.who <> b.operation")
    /// A first answer.
    static let organization = Query(
        "benchmark.organization", "SELECT id, display_name FROM party WHERE kind = 'organization' ORDER BY id LIMIT 1")

    /// Organizations of the first ones, to be matched.
    static let organizations = Query(
        "benchmark.organizations",
        """
        SELECT display_name, country, (SELECT value FROM contact_point WHERE party = party.id AND kind = 'website') AS site
        FROM party WHERE kind = 'organization' ORDER BY id LIMIT ?1
        """)

    static let questions = DataModule(
        name: "benchmark", migrations: [], queries: [report, organization, organizations])
}
