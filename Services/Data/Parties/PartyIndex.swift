import Channel
import Hub
import Timekeeping

/// Writes what parties are found by.
enum PartyIndex {
    /// Of a party that was recorded just now.
    static func add(_ party: Identifier, _ terms: PartyTerms, in transaction: borrowing Transaction) throws {
        try add(words: terms.words, of: party, in: transaction)
        try MatchIndex.add(terms.keys, of: party, in: transaction)
    }

    /// After every change of a party, of what hangs on it, or of a merge (then of both parties), in its transaction.
    static func refresh(_ party: Identifier, in transaction: borrowing Transaction) throws {
        let terms = try PartyTerms(of: party, in: transaction.snapshot)
        var missing = terms.words
        for row in try transaction.rows(PartyQueries.words, SQLValue(party))
        where try missing.remove(row.text("word")) == nil {
            try transaction.delete(PartyTables.word, row.identifier("id"))
        }
        try add(words: missing, of: party, in: transaction)
        try MatchIndex.replace(by: terms.keys, of: party, in: transaction)
        try MatchIndex.refreshEmployers(of: party, in: transaction)
    }

    /// Of a party that is to be removed.
    static func remove(_ party: Identifier, in transaction: borrowing Transaction) throws {
        for row in try transaction.rows(PartyQueries.words, SQLValue(party)) {
            try transaction.delete(PartyTables.word, row.identifier("id"))
        }
        try MatchIndex.replace(by: [], of: party, in: transaction)
    }

    private static func add(
        words: Set<String>, of party: Identifier, in transaction: borrowing Transaction
    ) throws {
        for word in words.sorted() {
            try transaction.insert(PartyTables.word, ["party": SQLValue(party), "word": .text(word)])
        }
    }
}
