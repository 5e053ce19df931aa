import Channel
import Hub
import Messages
import Timekeeping

/// Removes parties that were recorded by mistake: the import that brought them is taken back. What an
/// organization was stays in the journal; what a person was can be read no more. Nobody gets their numbers.
enum Removing {
    /// - Throws: `conflict`, `reference` when a record of another service refers to the party.
    static func remove(_ request: RemoveParty, _ transaction: borrowing Transaction) throws -> PartyRemoved {
        let party = try Identifier(wire: request.party)
        let outcome = try outcome(party, in: transaction.snapshot)
        guard outcome == .removed else { return PartyRemoved(party: request.party, outcome: outcome) }
        let kind: PartyKind = try transaction.snapshot.party(party).choice("kind")
        try remove(party, in: transaction)
        // Nobody could ask for its erasure later: there is no record to name.
        if kind == .person { try transaction.forget(party) }
        return PartyRemoved(party: request.party, outcome: outcome)
    }

    private static func outcome(_ party: Identifier, in snapshot: borrowing Snapshot) throws -> PartyRemoval {
        // Every change of a party gives it a new version: merging and erasing it, too.
        guard try snapshot.party(party).integer("version") == 1 else { return .changed }
        let isRelatedTo = try snapshot.rows(PartyQueries.relations, SQLValue(party)).contains { relation in
            try relation.identifier("organization") == party
        }
        let isDecidedOn = try snapshot.rows(MatchReviews.ofParty, SQLValue(party)).contains { review in
            try review.choice("state") != MatchReviewState.open
        }
        let isTold = try snapshot.first(NeverSamePair.ofParty, SQLValue(party)) != nil
        return isRelatedTo || isDecidedOn || isTold ? .used : .removed
    }

    private static func remove(_ party: Identifier, in transaction: borrowing Transaction) throws {
        try PartyIndex.remove(party, in: transaction)
        let own = PartyGroup(only: party)
        for part in PartyRows.all { try part.replace(by: [], of: own, in: transaction) }
        for (query, table) in [
            (PartyQueries.relations, PartyTables.relation), (MatchReviews.ofParty, MatchTables.review),
        ] {
            for row in try transaction.rows(query, SQLValue(party)) {
                try transaction.delete(table, row.identifier("id"))
            }
        }
        try transaction.delete(PartyTables.party, party)
    }
}
