import Hub

/// That organizations take part in editions, with what the source said. Nothing of it is about persons.
enum ParticipationTable {
    ///
    /// `outcome` is how the exhibitor came to stand for the party, `contact` the person recorded with it, and `import` with
    /// `list_row` the place in a list that said so: an import is undone by them.
    static let participation = Table(
        "participation",
        [
            .text("edition"), .reference("party", to: "party"), .text("partner"),
            .text("external_id", optional: true), .text("company_name"), .text("company_key"), .text("country"),
            .text("category", optional: true), .text("product_categories"), .instant("recorded"), .text("outcome"),
            .reference("contact", to: "party", optional: true), .reference("import", to: "import", optional: true),
            .integer("list_row", optional: true),
        ],
        unique: [["edition", "party"]],
        indexes: [
            ["edition", "partner", "external_id"], ["edition", "partner", "company_key", "country"], ["edition", "id"],
            ["party"], ["contact"], ["import", "id"],
        ])

    private static let columns = """
        id, edition, party, partner, external_id, company_name, country, category, product_categories, recorded,
        outcome, contact, import, list_row
        """

    static let byExternalID = Query(
        "participations.byExternalID",
        """
        SELECT \(columns) FROM participation WHERE edition = ?1 AND partner = ?2 AND external_id = ?3
        ORDER BY id LIMIT 1
        """)
    static let byName = Query(
        "participations.byName",
        """
        SELECT \(columns) FROM participation
        WHERE edition = ?1 AND partner = ?2 AND company_key = ?3 AND country = ?4 ORDER BY id LIMIT 1
        """)
    static let byParty = Query(
        "participations.byParty", "SELECT \(columns) FROM participation WHERE edition = ?1 AND party = ?2")
    static let ofParty = Query(
        "participations.ofParty", "SELECT \(columns) FROM participation WHERE party = ?1 ORDER BY id")
    static let ofEdition = Query(
        "participations.ofEdition",
        "SELECT \(columns) FROM participation WHERE edition = ?1 AND id > ?2 ORDER BY id LIMIT ?3")
    static let count = Query(
        "participations.count",
        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM participation WHERE edition = ?1 LIMIT ?2) AS counted")

    static let module = DataModule(
        name: "participations", migrations: [.create(ImportTable.record), .create(participation)],
        queries: [byExternalID, byName, byParty, ofParty, ofEdition, count])
}
