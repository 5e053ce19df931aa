/// When the buckets of any number of subjects are full again, in a room that never grows: a count-min sketch with conservative
/// update (Cormode, Muthukrishnan 2005; Estan, Varghese 2002). A subject has a cell in each row and counts as the least full
/// of them. So nobody's count is forgotten, however many others come, and nobody gets more than its limit; it gets less only
/// when in every row somebody who shares its cell has taken more. Since taking is what fills a cell, whoever wants to hold up a
/// given subject must keep so many networks at their limits that a good part of all cells is theirs: of 5,000 such networks,
/// three others in 100,000 feel it.
///
/// Cells are found by Swift's hashing, whose seed is another in each process, so nobody can choose whose cells to share.
struct RateSketch: Sendable {
    static let rows = 4
    static let columns = 1 << 16
    /// In milliseconds since 1970, row by row.
    private var fullAt = [Double](repeating: 0, count: rows * columns)

    /// When the subject's bucket is full again; what is past says that it is.
    func time(of subject: some Hashable) -> Double { cells(of: subject).reduce(.infinity) { min($0, fullAt[$1]) } }

    /// It will be full at `time`, which is later than before.
    mutating func set(_ time: Double, of subject: some Hashable) {
        for cell in cells(of: subject) where fullAt[cell] < time { fullAt[cell] = time }
    }

    /// One in each row, from two halves of one hash (Kirsch, Mitzenmacher 2006).
    private func cells(of subject: some Hashable) -> [Int] {
        let hash = UInt(bitPattern: subject.hashValue)
        let (start, step) = (hash & 0xffff_ffff, hash >> 32 | 1)
        return (0..<UInt(Self.rows)).map { row in
            Int(row) * Self.columns + Int((start &+ row &* step) % UInt(Self.columns))
        }
    }
}
