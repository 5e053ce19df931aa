import Hub

/// What is asked about one party, and who has a name, number or address.
enum PartyQueries {
    static let byID = Query(
        "parties.byID",
        """
        SELECT id, version, kind, customer_number, display_name, country, region, level, owner, merged_into, state,
        changed FROM party WHERE id = ?1
        """)
    static let organizationByTaxKey = Query(
        "parties.organizationByTaxKey",
        """
        SELECT party.id AS id FROM party_identifier JOIN party ON party.id = party_identifier.party
        WHERE party_identifier.value_key = ?1 AND party_identifier.scheme = 'tax-id' AND party.country = ?2
        AND party.kind = 'organization' ORDER BY party_identifier.party LIMIT 1
        """)
    static let organizationByName = Query(
        "parties.organizationByName",
        """
        SELECT id FROM party WHERE name_key = ?1 AND country = ?2 AND kind = 'organization'
        AND (?3 IS NULL OR NOT EXISTS (SELECT 1 FROM party_identifier
        WHERE party_identifier.party = party.id AND scheme = 'tax-id' AND value_key <> ?3)) ORDER BY id LIMIT 1
        """)
    static let names = Query(
        "parties.names", "SELECT id, language, kind, text FROM party_name WHERE party = ?1 ORDER BY id")
    static let identifiers = Query(
        "parties.identifiers", "SELECT id, scheme, value FROM party_identifier WHERE party = ?1 ORDER BY id")
    static let addresses = Query(
        "parties.addresses",
        """
        SELECT id, purpose, lines, city, region, postcode, country FROM party_address WHERE party = ?1 ORDER BY id
        """)
    static let contactPoints = Query(
        "parties.contactPoints", "SELECT id, kind, value, state FROM contact_point WHERE party = ?1 ORDER BY id")
    static let relations = Query(
        "parties.relations",
        "SELECT party, kind, title FROM relation WHERE organization = ?1 AND state = 'accepted' ORDER BY id")
    static let usableOfStaff = Query(
        "parties.usableOfStaff",
        """
        SELECT contact_point.id AS id, contact_point.state AS state FROM contact_point
        JOIN relation ON relation.party = contact_point.party
        WHERE contact_point.value_key = ?1 AND relation.organization = ?2 AND relation.state = 'accepted'
        AND contact_point.state IN ('unverified', 'valid')
        """)

    static let all = [
        byID, organizationByTaxKey, organizationByName, names, identifiers, addresses, contactPoints, relations,
        usableOfStaff, CustomerNumber.last,
    ]
}
