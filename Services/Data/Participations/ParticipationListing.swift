import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Who takes part in an edition or came by an import, page by page, or in what parties have taken part.
enum ParticipationListing {
    static func list(_ request: ListParticipations, _ snapshot: borrowing Snapshot) throws -> ParticipationList {
        guard request.party.isEmpty else {
            let rows = try request.party.flatMap { party in
                try snapshot.rows(ParticipationTable.ofParty, SQLValue(Identifier(wire: party)))
            }
            return ParticipationList(
                item: try rows.map { try Participation($0) }, count: Int64(rows.count), more: false)
        }
        if let list = request.import {
            let list = try SQLValue(Identifier(wire: list))
            return try page(ParticipationTable.ofImport, ParticipationTable.countOfImport, list, request, snapshot)
        }
        guard let edition = request.edition else { throw Problem.invalid("edition", "required") }
        return try page(ParticipationTable.ofEdition, ParticipationTable.count, .text(edition), request, snapshot)
    }

    private static func page(
        _ page: Query, _ count: Query, _ key: SQLValue, _ request: ListParticipations, _ snapshot: borrowing Snapshot
    ) throws -> ParticipationList {
        let limit = request.limit ?? ListPage.standardLimit
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let rows = try snapshot.rows(
            page, key, SQLValue(after ?? Identifier(rawValue: 0)), .integer(limit + 1))
        let items = try rows.prefix(Int(limit)).map { try Participation($0) }
        let total = try snapshot.first(count, key, .integer(ListPage.mostCounted + 1))?.integer("total") ?? 0
        return ParticipationList(
            item: items, next: rows.count > items.count ? items.last?.participation : nil,
            count: min(total, ListPage.mostCounted), more: total > ListPage.mostCounted)
    }
}
