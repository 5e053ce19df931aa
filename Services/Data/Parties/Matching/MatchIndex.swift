import Hub
import Timekeeping

/// Finds the few organizations that are worth comparing. What that costs is bounded: an organization has at most
/// `MatchProfile.maximumKeys` keys, of each at most `common` holders are read, and at most `compared` are compared.
enum MatchIndex {
    /// What more organizations have tells nothing: such a key is ignored, or its oldest holders stand for it.
    static let common: Int64 = 24
    static let compared = 12
    /// A weak key that so few have is worth a look by itself.
    private static let rare = 4

    private static let holders = Query(
        "match.holders", "SELECT party FROM match_key WHERE key = ?1 ORDER BY party LIMIT ?2")
    private static let later = Query(
        "match.later", "SELECT party FROM match_key WHERE key = ?1 AND party > ?2 LIMIT 1")
    private static let changed = Counter(
        MatchTables.change, "count", Query("match.changes", "SELECT count FROM match_change WHERE id = 1"))
    private static let employers = Query(
        "match.employers",
        "SELECT organization FROM relation WHERE party = ?1 AND kind = 'employment' AND state = 'accepted' LIMIT 8")

    static let queries = [holders, later, changed.query, employers]

    /// Brings the keys of an organization up to date, after each write of it or of what hangs on it. A merged one keeps its
    /// keys: it is still found by them.
    static func refresh(_ party: Identifier, in transaction: borrowing Transaction) throws {
        try replace(by: MatchProfile(of: party, in: transaction)?.numbers ?? [], of: party, in: transaction)
    }

    /// A person's addresses are keys of the organizations that employ it; an organization is employed by none.
    static func refreshEmployers(of person: Identifier, in transaction: borrowing Transaction) throws {
        for row in try transaction.rows(employers, SQLValue(person)) {
            try refresh(row.identifier("organization"), in: transaction)
        }
    }

    /// Adds keys to a party that has none of them.
    static func add(_ keys: Set<Int64>, of party: Identifier, in transaction: borrowing Transaction) throws {
        try transaction.addTerms(keys.values, to: MatchTables.key, of: party)
    }

    /// Keys of an organization that somebody may have looked for.
    static func replace(
        by keys: Set<Int64>, of party: Identifier, in transaction: borrowing Transaction
    ) throws {
        guard try transaction.replaceTerms(in: MatchTables.key, of: party, by: keys.values) else { return }
        _ = try changed.next(in: transaction)
    }

    /// How often the keys of a known organization have changed.
    static func changes(in snapshot: borrowing some Reading & ~Copyable) throws -> Int64 {
        try changed.value(in: snapshot) ?? 0
    }

    /// Those that share the most telling keys, then the most keys, then the oldest.
    static func candidates(
        by keys: [MatchKey], in snapshot: borrowing some Reading & ~Copyable
    ) throws -> [Identifier] {
        var found: [Identifier: Candidate] = [:]
        for key in keys {
            let rows = try snapshot.rows(holders, .integer(key.number), .integer(common + 1))
            let isCommon = rows.count > common
            guard !isCommon || key.sort.isIdentifying else { continue }
            for row in rows.prefix(Int(common)) {
                let party = try row.identifier("party")
                found[party, default: Candidate()].add(key.sort, isRare: rows.count <= rare)
            }
        }
        let worth = found.filter { $0.value.isWorthALook }.sorted {
            ($1.value.telling, $1.value.weak, $0.key) < ($0.value.telling, $0.value.weak, $1.key)
        }
        return worth.prefix(compared).map(\.key)
    }

    /// Whether somebody who was recorded after a record was the last one has one of these keys.
    static func hasLater(
        _ keys: [MatchKey], than seen: Identifier, in snapshot: borrowing some Reading & ~Copyable
    ) throws -> Bool {
        for key in keys where try snapshot.first(later, .integer(key.number), SQLValue(seen)) != nil { return true }
        return false
    }

    private struct Candidate {
        private(set) var telling = 0
        private(set) var weak = 0
        private var hasRare = false

        mutating func add(_ sort: MatchKey.Sort, isRare: Bool) {
            if sort.isWeak { weak += 1 } else { telling += 1 }
            hasRare = hasRare || isRare
        }

        var isWorthALook: Bool { telling > 0 || weak > 1 || hasRare }
    }
}

extension Set<Int64> {
    fileprivate var values: [SQLValue] { sorted().map { .integer($0) } }
}
