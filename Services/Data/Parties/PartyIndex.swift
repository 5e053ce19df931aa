import Channel
import Hub
import Timekeeping

/// Writes what parties are found by.
enum PartyIndex {
    /// Of a party that was recorded just now.
    static func add(_ party: Identifier, _ terms: PartyTerms, in transaction: borrowing Transaction) throws {
        try transaction.addTerms(terms.wordValues, to: PartyTables.word, of: party)
        try MatchIndex.add(terms.keys, of: party, in: transaction)
    }

    /// After every change of a party, of what hangs on it, or of a merge (then of both parties), in its transaction.
    static func refresh(_ party: Identifier, in transaction: borrowing Transaction) throws {
        let terms = try PartyTerms(of: party, in: transaction.snapshot)
        try transaction.replaceTerms(in: PartyTables.word, of: party, by: terms.wordValues)
        try MatchIndex.replace(by: terms.keys, of: party, in: transaction)
        try MatchIndex.refreshEmployers(of: party, in: transaction)
    }

    /// Of a party that is to be removed.
    static func remove(_ party: Identifier, in transaction: borrowing Transaction) throws {
        try transaction.replaceTerms(in: PartyTables.word, of: party, by: [])
        try MatchIndex.replace(by: [], of: party, in: transaction)
    }
}

extension PartyTerms {
    fileprivate var wordValues: [SQLValue] { words.sorted().map { .text($0) } }
}
