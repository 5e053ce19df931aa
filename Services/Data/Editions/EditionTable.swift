import Hub

/// Where editions stand: the columns that are searched by, and the whole as a document of the vocabulary.
enum EditionTable {
    private static let created = Table(
        "edition", [.text("code"), .text("state"), .text("opens"), .text("document")], unique: [["code"]],
        indexes: [["opens"]])

    /// Whether everyone may read the list of its exhibitors: the service `exhibitors` asks.
    private static let listed = Column.boolean("exhibitors_listed")
    static let edition = created.adding(listed)

    static let byCode = Query("editions.byCode", "SELECT id, version, state, document FROM edition WHERE code = ?1")
    static let announced = Query(
        "editions.announced", "SELECT document FROM edition WHERE state <> 'draft' ORDER BY opens DESC, code")

    static let module = DataModule(
        name: "editions", migrations: [.create(created), .addColumn(listed, to: created, filling: false)],
        queries: [byCode, announced])
}
