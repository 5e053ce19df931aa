import MessageModel

/// Follows the journal from line to line: each must have the next number, and a hash over itself and the hash before it.
struct JournalChain {
    /// How many lines are damaged or missing so far.
    private(set) var damaged: Int64 = 0
    private var expected: Int64 = 1
    /// What the next line may be chained to: the hash that the line before has, and the one that it should have, so that
    /// one damaged line does not spoil the next. Nil: nobody can say.
    private var previous: Set<[UInt8]>? = [JournalTip.start.hash]

    /// Takes the next row. Returns what is wrong with it, or with the place before it.
    mutating func follow(_ row: Row) throws(Problem) -> String? {
        let sequence = try row.integer("id")
        defer { expected = max(expected, sequence + 1) }
        guard sequence >= expected else { return damage("the hub gives no such number") }
        let missing = sequence - expected
        if missing > 0 { previous = nil }
        guard let stored = try? row.bytes("hash"), let line = try? JournalLine(row) else {
            previous = nil
            return damage("it cannot be read", missing + 1)
        }
        guard let candidates = previous else {
            previous = [stored]
            return missing > 0 ? damage("\(missing) lines before it are missing", missing) : nil
        }
        let hashes = Set(candidates.map(line.hash(after:)))
        previous = hashes.union([stored])
        return hashes.contains(stored) ? nil : damage("it does not match its hash")
    }

    private mutating func damage(_ what: String, _ lines: Int64 = 1) -> String {
        damaged += lines
        return what
    }
}
