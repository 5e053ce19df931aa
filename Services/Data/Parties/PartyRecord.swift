import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Writes parties. Whatever changes a party goes through here: it gets a new version, and what it is found by follows.
enum PartyRecord {
    /// A new party. The details obey `PartyRules`.
    ///
    /// - Parameter profile: what an organization is recognized by, of who has found it out already; nil: what follows from
    ///   the details.
    static func insert(
        _ details: PartyDetails, recognizedBy profile: MatchProfile? = nil, in transaction: borrowing Transaction
    ) throws -> PartyRecorded {
        let number = try CustomerNumber.issue(in: transaction)
        var columns = details.columns
        columns["customer_number"] = .integer(number.value)
        columns["state"] = .text(PartyState.active.rawValue)
        columns["changed"] = SQLValue(transaction.now)
        let party = try transaction.insert(PartyTables.party, columns)
        for (part, rows) in details.rows { try part.insert(rows, of: party, in: transaction) }
        let keys = details.contactKeys
        let points = zip(details.contactPoint, keys).map { point, key in
            point.row(key: key, standing: nil, now: transaction.now)
        }
        try PartyRows.contactPoints.insert(points, of: party, in: transaction)
        try PartyIndex.add(party, PartyTerms(new: details, keys, number, profile), in: transaction)
        return PartyRecorded(party: party.description, version: 1, customerNumber: number.description)
    }

    /// Replaces what is known of a party.
    ///
    /// - Parameter version: what the caller has read; another one is `conflict`, `staleVersion`.
    static func replace(
        _ party: PartyGroup, version: Int64, by details: PartyDetails, _ call: ServiceCall,
        in transaction: borrowing Transaction
    ) throws -> PartyRecorded {
        let row = try transaction.snapshot.party(party.survivor)
        guard try row.integer("version") == version else { throw Problem(.conflict, "staleVersion") }
        let standing = try PartyDetails(of: party, row, in: transaction.snapshot)
        try PartyRules.check(details, replacing: standing, call, in: transaction)
        for (part, rows) in details.rows { try part.replace(by: rows, of: party, in: transaction) }
        let known = Dictionary(standing.contactPoint.map { ($0.identity(in: standing.country), $0) }) { first, _ in
            first
        }
        let isMoved = standing.country != details.country
        let points = zip(details.contactPoint, details.contactKeys).map { point, key in
            let identity = isMoved ? point.identity(in: standing.country) : point.identity(key)
            return point.row(key: key, standing: known[identity], now: transaction.now)
        }
        try PartyRows.contactPoints.replace(by: points, of: party, in: transaction)
        try changed(party.survivor, details.columns, in: transaction)
        return try recorded(party.survivor, in: transaction.snapshot)
    }

    /// A party, or what hangs on it, was changed: counts up its version and refreshes what it is found by.
    ///
    /// - Parameter columns: new values of its own columns.
    static func changed(
        _ party: Identifier, _ columns: [String: SQLValue] = [:], in transaction: borrowing Transaction
    ) throws {
        // Later than before even if the clock stands or goes back: so each change counts.
        let before = try transaction.snapshot.party(party).instant("changed")
        let now = max(transaction.now, before + .milliseconds(1))
        try transaction.update(
            PartyTables.party, party, columns.merging(["changed": SQLValue(now)]) { column, _ in column })
        try PartyIndex.refresh(party, in: transaction)
    }

    /// A party's number and version as an answer.
    static func recorded(_ party: Identifier, in snapshot: borrowing Snapshot) throws -> PartyRecorded {
        let row = try snapshot.party(party)
        return PartyRecorded(
            party: party.description, version: try row.integer("version"),
            customerNumber: CustomerNumber(value: try row.integer("customer_number")).description)
    }
}
