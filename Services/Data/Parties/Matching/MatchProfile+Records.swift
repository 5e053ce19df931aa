import Hub
import Messages
import Timekeeping

extension MatchProfile {
    private static let organization = Query(
        "match.organization",
        "SELECT display_name, country FROM party WHERE id = ?1 AND kind = 'organization' AND state <> 'erased'")
    /// No sorting, so that reading stops at the limit, however many people an organization has.
    private static let details = Query(
        "match.details",
        """
        SELECT 'name' AS sort, text AS value FROM party_name WHERE party = ?1
        UNION ALL SELECT scheme, value FROM party_identifier WHERE party = ?1 AND scheme = 'tax-id'
        UNION ALL SELECT kind, CASE kind WHEN 'phone' THEN value_key ELSE value END FROM contact_point WHERE party = ?1
        UNION ALL SELECT contact_point.kind, contact_point.value FROM relation
        JOIN contact_point ON contact_point.party = relation.party
        WHERE relation.organization = ?1 AND relation.state = 'accepted' AND contact_point.kind = 'email'
        LIMIT 40
        """)

    static let queries = [organization, details]

    /// What the records say of an organization; nil for a person, and for what was erased.
    init?(of party: Identifier, in snapshot: borrowing some Reading & ~Copyable) throws {
        guard let row = try snapshot.first(Self.organization, SQLValue(party)) else { return nil }
        var values: [String: [String]] = [:]
        for detail in try snapshot.rows(Self.details, SQLValue(party)) {
            values[try detail.text("sort"), default: []].append(try detail.text("value"))
        }
        self.init(
            names: [try row.text("display_name")] + values["name", default: []],
            country: try row.optionalText("country"),
            taxIds: values["tax-id", default: []],
            addresses: values["website", default: []] + values["email", default: []],
            phones: values["phone", default: []])
    }

    /// What somebody says of one.
    ///
    /// - Parameters:
    ///   - contactKeys: those of the details.
    ///   - email: of one of its people.
    init(_ details: PartyDetails, _ contactKeys: [String], email: String? = nil) {
        let points = Dictionary(grouping: details.contactPoint, by: \.kind).mapValues { $0.map(\.value) }
        let addresses = points[.website, default: []] + points[.email, default: []] + [email].compactMap { $0 }
        self.init(
            names: [details.displayName] + details.name.map(\.text), country: details.country,
            taxIds: details.identifier.filter { $0.scheme == "tax-id" }.map(\.value), addresses: addresses,
            phones: zip(details.contactPoint, contactKeys).filter { $0.0.kind == .phone }.map { $0.1 })
    }

    /// What somebody asks about.
    init(_ request: MatchParty) {
        self.init(
            names: [request.companyName] + request.name.map(\.text), country: request.country,
            taxIds: [request.taxId].compactMap { $0 }, addresses: [request.website, request.email].compactMap { $0 },
            phones: [request.phoneE164].compactMap { $0 })
    }
}
