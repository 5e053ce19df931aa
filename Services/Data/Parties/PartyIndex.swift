import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// What parties are found by, which follows from what is known of them: the words of a search and the keys of matching.
enum PartyIndex {
    /// After every write of a party, of what hangs on it, or of a merge (then of both parties), in its transaction.
    static func refresh(_ party: Identifier, in transaction: borrowing Transaction) throws {
        var missing = try words(of: party, in: transaction.snapshot)
        for row in try transaction.rows(PartyQueries.words, SQLValue(party))
        where try missing.remove(row.text("word")) == nil {
            try transaction.delete(PartyTables.word, row.identifier("id"))
        }
        for word in missing.sorted() {
            try transaction.insert(PartyTables.word, ["party": SQLValue(party), "word": .text(word)])
        }
        try MatchIndex.refresh(party, in: transaction)
    }

    /// A party that was merged or erased is found by nothing; who stands for it has its words.
    private static func words(of party: Identifier, in snapshot: borrowing Snapshot) throws -> Set<String> {
        let row = try snapshot.party(party)
        let state: PartyState = try row.choice("state")
        guard state == .active, try row.optionalIdentifier("merged_into") == nil else { return [] }
        let group = try PartyGroup(of: party, in: snapshot)
        var texts: [String] = []
        for member in group.members {
            let row = try snapshot.party(member)
            texts += [try row.text("display_name"), String(try row.integer("customer_number"))]
        }
        for (part, column) in [
            (PartyRows.names, "text"), (.identifiers, "value"), (.addresses, "city"), (.contactPoints, "value"),
        ] {
            texts += try part.rows(of: group, in: snapshot).compactMap { try $0.optionalText(column) }
        }
        return Set(texts.flatMap(searchTokens))
    }
}
