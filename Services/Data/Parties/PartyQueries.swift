import Hub

/// What is asked about single parties.
enum PartyQueries {
    static let byID = Query(
        "parties.byID",
        """
        SELECT id, version, kind, customer_number, display_name, country, region, level, owner, merged_into, state,
        changed FROM party WHERE id = ?1
        """)
    static let byCustomerNumber = Query(
        "parties.byCustomerNumber", "SELECT id FROM party WHERE customer_number = ?1")
    static let mergedInto = Query("parties.mergedInto", "SELECT id FROM party WHERE merged_into = ?1 ORDER BY id")
    /// Who has an e-mail address.
    static let byEmail = Query(
        "parties.byEmail", "SELECT party FROM contact_point WHERE value_key = ?1 AND kind = 'email' ORDER BY id")
    static let relationStates = Query(
        "parties.relationStates", "SELECT state FROM relation WHERE party = ?1 AND organization = ?2")
    static let relations = Query(
        "parties.relations",
        """
        SELECT relation.id AS id, relation.version AS version, relation.kind AS kind, relation.title AS title,
        relation.state AS state, relation.party AS party, person.display_name AS party_name,
        relation.organization AS organization, company.display_name AS organization_name
        FROM relation JOIN party AS person ON person.id = relation.party
        JOIN party AS company ON company.id = relation.organization
        WHERE relation.party = ?1 OR relation.organization = ?1 ORDER BY relation.id
        """)
    static let relationByID = Query(
        "parties.relationByID", "SELECT party, organization FROM relation WHERE id = ?1")
    /// To whom a party belongs as a subsidiary.
    static let parents = Query(
        "parties.parents", "SELECT organization FROM relation WHERE party = ?1 AND kind = 'subsidiary'")

    static let all =
        [
            byID, byCustomerNumber, mergedInto, byEmail, relationStates, relations,
            relationByID, parents, CustomerNumber.counter.query, Tags.all, Tags.byID,
        ] + PartyRows.all.map(\.query)
}
