import Messages

/// What became of the rows of lists.
struct ImportTotals: Encodable {
    var rows = 0
    var created = 0
    var attached = 0
    var likely = 0
    var unchanged = 0
    var refused = 0

    mutating func count(_ outcome: ImportOutcome) {
        switch outcome {
        case .created: created += 1
        case .attached: attached += 1
        case .likely: likely += 1
        case .unchanged: unchanged += 1
        }
    }

    static func += (totals: inout Self, other: Self) {
        totals.rows += other.rows
        totals.created += other.created
        totals.attached += other.attached
        totals.likely += other.likely
        totals.unchanged += other.unchanged
        totals.refused += other.refused
    }

    var words: String {
        "\(rows) rows: \(created) created, \(attached) attached, \(likely) likely, \(unchanged) unchanged, \(refused) refused"
    }
}
