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
    static func list(_ request: FindParties, _ snapshot: borrowing Snapshot) throws -> PartyList {
        let sort = request.sort ?? .name
        let limit = request.limit ?? ListPage.standardLimit
        let filter = try PartyFilter(request)
        let cursor = try request.after.map { try ListCursor($0, in: sort) }
        let few = try filter.narrowest(in: snapshot)
        let rows =
            if let few {
                try snapshot.rows(
                    PartyListQueries.few(sort),
                    filter.parameters + [few, .integer(limit + 1), cursor?.value ?? .null, SQLValue(cursor?.id)])
            } else if let cursor {
                try snapshot.rows(
                    after: cursor, ties: PartyListQueries.ties(sort), beyond: PartyListQueries.beyond(sort),
                    filter.parameters, limit: limit + 1)
            } else {
                try snapshot.rows(PartyListQueries.first(sort), filter.parameters + [.integer(limit + 1)])
            }
        let total =
            if let few {
                try snapshot.first(PartyListQueries.countOfFew, filter.parameters + [few])
            } else {
                try snapshot.first(PartyListQueries.count, filter.parameters)
            }
        let page = try ListPage(rows, limit: limit, total: total)
        return PartyList(
            item: try page.rows.map { try PartyItem($0) }, next: page.next, count: page.count, more: page.more)
    }

    /// The list by customer number, with all of each party.
    static func export(_ request: ExportParties, _ snapshot: borrowing Snapshot) throws -> ExportedParties {
        let page = try list(
            FindParties(sort: .customerNumber, limit: request.limit, after: request.after), snapshot)
        return ExportedParties(
            item: try page.item.map { try Party(of: Identifier(wire: $0.party), in: snapshot) }, next: page.next,
            count: page.count, more: page.more)
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
