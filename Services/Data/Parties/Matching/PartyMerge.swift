import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Makes one party of two, and two of them again.
enum PartyMerge {
    /// - Throws: `conflict` with code `samePartyTwice`, `differentKinds`, `alreadyMerged`, `personErased`, `neverSame` or
    ///   `staleVersion`.
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
        let row = try record(merged, version: version, transaction)
        let other = try record(survivor, version: survivorVersion, transaction)
        guard try row.text("kind") == other.text("kind") else { throw Problem(.conflict, "differentKinds") }
        guard try row.optionalIdentifier("merged_into") == nil, try other.optionalIdentifier("merged_into") == nil
        else {
            throw Problem(.conflict, "alreadyMerged")
        }
        for party in [merged, survivor] { _ = try PartyGroup(changing: party, in: transaction.snapshot) }
        guard try !NeverSamePair.isMarked(between: merged, and: survivor, in: transaction.snapshot) else {
            throw Problem(.conflict, "neverSame")
        }
        try PartyRecord.changed(merged, ["merged_into": SQLValue(survivor)], in: transaction)
        // What it stands for is a change of the survivor, too: who looked at it before must look again.
        try PartyRecord.changed(survivor, in: transaction)
        try MatchReviews.settle(merged, survivor, from: .open, to: .same, transaction)
        return try transaction.snapshot.party(merged).integer("version")
    }

    /// - Throws: `conflict` with code `notMerged` or `staleVersion`.
    static func unmerge(_ request: UnmergeParties, _ transaction: borrowing Transaction) throws -> PartiesUnmerged {
        let party = try Identifier(wire: request.party)
        let row = try record(party, version: request.version, transaction)
        guard let survivor = try row.optionalIdentifier("merged_into") else { throw Problem(.conflict, "notMerged") }
        try PartyRecord.changed(party, ["merged_into": .null], in: transaction)
        try PartyRecord.changed(PartyGroup.survivor(of: survivor, in: transaction.snapshot), in: transaction)
        try MatchReviews.settle(party, survivor, from: .same, to: .open, transaction)
        return PartiesUnmerged(
            party: request.party, version: try transaction.snapshot.party(party).integer("version"),
            survivor: survivor.description)
    }

    /// - Parameter version: what the caller has read; nil: whatever it is now.
    private static func record(
        _ id: Identifier, version: Int64?, _ transaction: borrowing Transaction
    ) throws -> Row {
        let row = try transaction.snapshot.party(id)
        guard try version == nil || row.integer("version") == version else { throw Problem(.conflict, "staleVersion") }
        return row
    }
}
