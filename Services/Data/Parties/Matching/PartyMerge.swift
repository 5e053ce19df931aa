import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Makes one party of two, and two of them again.
enum PartyMerge {
    private static let party = Query("match.party", "SELECT version, kind, merged_into FROM party WHERE id = ?1")
    static let queries = [party]

    /// - Throws: `conflict` with code `samePartyTwice`, `differentKinds`, `alreadyMerged`, `neverSame` or `staleVersion`.
    static func merge(_ request: MergeParties, _ transaction: borrowing Transaction) throws -> PartiesMerged {
        let survivor = try Identifier(wire: request.survivor)
        let merged = try Identifier(wire: request.merged)
        let version = try merge(
            merged, version: request.mergedVersion, into: survivor, version: request.survivorVersion, transaction)
        return PartiesMerged(survivor: request.survivor, merged: request.merged, mergedVersion: version)
    }

    /// - Parameter version: nil: whatever it is now.
    /// - Returns: the merged party's version.
    @discardableResult
    static func merge(
        _ merged: Identifier, version: Int64? = nil, into survivor: Identifier, version survivorVersion: Int64? = nil,
        _ transaction: borrowing Transaction
    ) throws -> Int64 {
        guard merged != survivor else { throw Problem(.conflict, "samePartyTwice") }
        let (row, other) = (try record(merged, transaction), try record(survivor, transaction))
        guard try row.text("kind") == other.text("kind") else { throw Problem(.conflict, "differentKinds") }
        guard try row.optionalIdentifier("merged_into") == nil, try other.optionalIdentifier("merged_into") == nil
        else {
            throw Problem(.conflict, "alreadyMerged")
        }
        guard try !NeverSamePair.isMarked(between: merged, and: survivor, in: transaction) else {
            throw Problem(.conflict, "neverSame")
        }
        let changed = SQLValue(transaction.now)
        // What it stands for is a change of the survivor, too: who looked at it before must look again.
        try transaction.update(PartyTables.party, survivor, version: survivorVersion, ["changed": changed])
        let now = try transaction.update(
            PartyTables.party, merged, version: version, ["merged_into": SQLValue(survivor), "changed": changed])
        try MatchReviews.settle(merged, survivor, from: .open, to: .same, transaction)
        return now
    }

    /// - Throws: `conflict` with code `notMerged` or `staleVersion`.
    static func unmerge(_ request: UnmergeParties, _ transaction: borrowing Transaction) throws -> PartiesUnmerged {
        let party = try Identifier(wire: request.party)
        guard let survivor = try record(party, transaction).optionalIdentifier("merged_into") else {
            throw Problem(.conflict, "notMerged")
        }
        let changed = SQLValue(transaction.now)
        let version = try transaction.update(
            PartyTables.party, party, version: request.version, ["merged_into": .null, "changed": changed])
        try transaction.update(PartyTables.party, survivor, ["changed": changed])
        try MatchReviews.settle(party, survivor, from: .same, to: .open, transaction)
        return PartiesUnmerged(party: request.party, version: version, survivor: survivor.description)
    }

    private static func record(_ id: Identifier, _ transaction: borrowing Transaction) throws -> Row {
        guard let row = try transaction.first(party, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        return row
    }
}
