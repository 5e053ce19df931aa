import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

/// What a list of parties is narrowed by, as parameters ?1 to ?13 of its queries.
struct PartyFilter {
    let parameters: [SQLValue]

    init(_ request: FindParties) throws {
        parameters =
            [
                SQLValue(request.kind?.rawValue), SQLValue(request.country), SQLValue(request.region),
                SQLValue(request.level?.rawValue), SQLValue(request.owner), SQLValue(request.role),
                SQLValue(try request.tag.map { try Identifier(wire: $0) }),
            ] + searchBounds(request.search.map(SiteAddress.withoutBeginnings)).map { SQLValue($0) }
    }

    /// What a party must satisfy. `coalesce` keeps the engine from the index on merged_into, by which nearly all pass.
    static let condition = """
        party.state = 'active' AND coalesce(party.merged_into, 0) = 0 AND (CAST(?1 AS TEXT) IS NULL OR party.kind = ?1)
        AND (CAST(?2 AS TEXT) IS NULL OR party.country = ?2) AND (CAST(?3 AS TEXT) IS NULL OR party.region = ?3)
        AND (CAST(?4 AS TEXT) IS NULL OR party.level = ?4) AND (CAST(?5 AS TEXT) IS NULL OR party.owner = ?5)
        AND (CAST(?6 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM party_role WHERE party_role.party = party.id AND role = ?6))
        AND (CAST(?7 AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM party_tag WHERE party_tag.party = party.id AND tag = ?7))
        \([8, 10, 12].map { word in
            """
            AND (CAST(?\(word) AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM party_word
            WHERE party_word.party = party.id AND word >= ?\(word) AND word < ?\(word + 1)))
            """
        }.joined(separator: "\n"))
        """

    /// The ids that one filter alone lets pass: the one that ?14 names by its first parameter's number.
    static let candidates = """
        SELECT party FROM party_word WHERE ?14 = 8 AND word >= ?8 AND word < ?9
        UNION ALL SELECT party FROM party_tag WHERE ?14 = 7 AND tag = ?7
        UNION ALL SELECT party FROM party_role WHERE ?14 = 6 AND role = ?6
        UNION ALL SELECT id FROM party WHERE ?14 = 5 AND owner = ?5
        UNION ALL SELECT id FROM party WHERE ?14 = 4 AND level = ?4
        UNION ALL SELECT id FROM party WHERE ?14 = 3 AND region = ?3
        UNION ALL SELECT id FROM party WHERE ?14 = 2 AND country = ?2
        """

    /// The filter that lets the fewest parties pass, as ?14; nil: each lets many pass.
    func narrowest(in snapshot: borrowing Snapshot) throws -> SQLValue? {
        var narrowest: (filter: SQLValue, size: Int64)?
        for number in 2...8 where parameters[number - 1] != .null {
            let filter = SQLValue(number)
            let size = try snapshot.first(PartyListQueries.size, parameters + [filter])?.integer("total") ?? 0
            if size <= narrowest?.size ?? ListPage.mostCounted { narrowest = (filter, size) }
        }
        return narrowest?.filter
    }
}
