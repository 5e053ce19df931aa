import Hub

/// The golden record: a party once, over all editions, with its names, ways to reach it and relations.
enum PartyTables {
    static let party = Table(
        "party",
        [
            .text("kind"), .text("display_name", personal: true), .text("name_key", personal: true),
            .text("country", optional: true), .text("tax_id", optional: true, personal: true),
            .text("tax_key", optional: true, personal: true), .text("address", optional: true, personal: true),
        ], indexes: [["name_key", "country"], ["tax_key", "country"]])
    static let name = Table(
        "party_name", [.reference("party", to: "party"), .text("language"), .text("text", personal: true)],
        indexes: [["party"]])
    static let contactPoint = Table(
        "contact_point",
        [
            .reference("party", to: "party"), .text("kind"), .text("value", personal: true),
            .text("value_key", personal: true), .text("state"),
        ], indexes: [["party"], ["value_key"]])
    /// `party` belongs to `organization`: employment, and later subsidiary, agent, co-exhibitor.
    static let relation = Table(
        "relation",
        [
            .reference("party", to: "party"), .reference("organization", to: "party"), .text("kind"),
            .text("title", optional: true, personal: true),
        ], indexes: [["party"], ["organization"]])

    static let byID = Query(
        "parties.byID", "SELECT version, kind, display_name, country, tax_id, address FROM party WHERE id = ?1")
    static let organizationByTaxKey = Query(
        "parties.organizationByTaxKey",
        "SELECT id FROM party WHERE tax_key = ?1 AND country = ?2 AND kind = 'organization' ORDER BY id LIMIT 1")
    static let organizationByName = Query(
        "parties.organizationByName",
        """
        SELECT id FROM party WHERE name_key = ?1 AND country = ?2 AND kind = 'organization'
        AND (CAST(?3 AS TEXT) IS NULL OR tax_key IS NULL OR tax_key = ?3) ORDER BY id LIMIT 1
        """)
    static let names = Query("parties.names", "SELECT language, text FROM party_name WHERE party = ?1 ORDER BY id")
    static let contactPoints = Query(
        "parties.contactPoints", "SELECT id, kind, value, state FROM contact_point WHERE party = ?1 ORDER BY id")
    static let relations = Query(
        "parties.relations", "SELECT party, kind, title FROM relation WHERE organization = ?1 ORDER BY id")
    static let usableOfStaff = Query(
        "parties.usableOfStaff",
        """
        SELECT contact_point.id AS id, contact_point.state AS state FROM contact_point
        JOIN relation ON relation.party = contact_point.party
        WHERE contact_point.value_key = ?1 AND relation.organization = ?2
        AND contact_point.state IN ('unverified', 'valid')
        """)

    static let module = DataModule(
        name: "parties", migrations: [.create(party), .create(name), .create(contactPoint), .create(relation)],
        queries: [
            byID, organizationByTaxKey, organizationByName, names, contactPoints, relations, usableOfStaff,
        ])
}
