import Hub

/// What benchmarks add to the product's tables.
enum BenchmarkModule {
    /// What a gate writes when a badge is scanned.
    static let scan = Table("benchmark_scan", [.integer("badge"), .instant("at")], indexes: [["badge"]])

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

    static let module = DataModule(
        name: "benchmark", migrations: [.create(scan)], queries: [report, organization, organizations])
}
