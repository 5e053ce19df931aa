import Hub

/// Who stands in the public list of an edition. It follows from other services' records and is kept in the transaction that
/// changes them, so the journal needs none of it. Nothing of it is about persons.
enum ExhibitorTables {
    /// `source` is what says that the exhibitor is shown: a registration. `entry` is what is shown.
    static let exhibitor = Table(
        "exhibitor",
        [
            .integer("source"), .text("edition"), .reference("party", to: "party"), .text("company_key"),
            .text("country"), .text("entry"),
        ],
        unique: [["source"]],
        indexes: [["edition", "company_key", "id"], ["edition", "country", "id"], ["party", "edition", "id"]],
        journaled: false)
    /// Words of its names, for search.
    static let word = Table.terms("exhibitor_word", of: .reference("exhibitor", to: "exhibitor"), .text("word"))
    /// What it shows, for the filter.
    static let category = Table.terms(
        "exhibitor_category", of: .reference("exhibitor", to: "exhibitor"), .text("category"))

    /// Whether everyone may read an edition's list.
    static let isShown = Query(
        "exhibitors.isShown",
        "SELECT exhibitors_listed AS shown FROM edition WHERE code = ?1 AND state <> 'draft'")
    static let bySource = Query("exhibitors.bySource", "SELECT id FROM exhibitor WHERE source = ?1")

    static let module = DataModule(
        name: "exhibitors", migrations: [.create(exhibitor), .create(word), .create(category)],
        queries: [isShown, bySource] + ExhibitorListing.queries + ExhibitorCounting.queries)
}
