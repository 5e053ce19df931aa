import Hub

/// Where editions stand: the columns that are searched by, and the whole as a document of the vocabulary.
enum EditionTable {
    static let edition = Table(
        "edition", [.text("code"), .text("state"), .text("opens"), .text("document")], unique: [["code"]],
        indexes: [["opens"]])

    static let byCode = Query("editions.byCode", "SELECT id, version, state, document FROM edition WHERE code = ?1")
    static let announced = Query(
        "editions.announced", "SELECT document FROM edition WHERE state <> 'draft' ORDER BY opens DESC, code")

    static let module = DataModule(name: "editions", migrations: [.create(edition)], queries: [byCode, announced])
}
