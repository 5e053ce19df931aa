import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// The list of parties: filtered, found by words, by any of the sort orders, page by page.
///
/// There are two ways, and what is counted first decides. When one of the filters lets few parties pass, those are fetched
/// and sorted. Else the sort order's index is followed from where the page before ended, and enough of what it meets
/// passes: page 1000 costs what page 1 does.
enum PartyListing {
    private static let defaultLimit: Int64 = 50

    static func list(_ request: FindParties, _ snapshot: borrowing Snapshot) throws -> PartyList {
        let sort = request.sort ?? .name
        let limit = request.limit ?? defaultLimit
        let filter = try PartyFilter(request)
        let cursor = try request.after.map { try PartyCursor($0, sort) }
        let few = try filter.narrowest(in: snapshot)
        let rows =
            if let few {
                try snapshot.rows(
                    PartyListQueries.few(sort),
                    filter.parameters + [few, .integer(limit + 1), cursor?.value ?? .null, SQLValue(cursor?.id)])
            } else {
                try walk(after: cursor, sort, filter.parameters, limit: limit + 1, snapshot)
            }
        let total =
            if let few {
                try snapshot.first(PartyListQueries.countOfFew, filter.parameters + [few])
            } else {
                try snapshot.first(PartyListQueries.count, filter.parameters)
            }
        let count = try total?.integer("total") ?? 0
        let page = rows.prefix(Int(limit))
        let next = rows.count > page.count ? try page.last.map { try PartyCursor($0).text } : nil
        return PartyList(
            item: try page.map { try PartyItem($0) }, next: next, count: min(count, PartyListQueries.most),
            more: count > PartyListQueries.most)
    }

    /// Two queries, because each seeks in the index: SQLite does not by a pair of which one is the row's id.
    private static func walk(
        after cursor: PartyCursor?, _ sort: PartySort, _ filter: [SQLValue], limit: Int64,
        _ snapshot: borrowing Snapshot
    ) throws -> [Row] {
        guard let cursor else { return try snapshot.rows(PartyListQueries.first(sort), filter + [.integer(limit)]) }
        let rows = try snapshot.rows(
            PartyListQueries.ties(sort), filter + [.integer(limit), cursor.value, SQLValue(cursor.id)])
        let rest = limit - Int64(rows.count)
        guard rest > 0 else { return rows }
        return try rows
            + snapshot.rows(PartyListQueries.beyond(sort), filter + [.integer(rest), cursor.value])
    }
}

extension PartyItem {
    fileprivate init(_ row: Row) throws {
        self.init(
            party: try row.identifier("id").description, version: try row.integer("version"),
            customerNumber: CustomerNumber(value: try row.integer("customer_number")).description,
            kind: try row.choice("kind"), displayName: try row.text("display_name"),
            country: try row.optionalText("country"), region: try row.optionalText("region"),
            level: try row.choice("level"), owner: try row.optionalText("owner"), changed: try row.instant("changed"))
    }
}
