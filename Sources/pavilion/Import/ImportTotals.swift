import Messages

/// What became of the rows of lists.
struct ImportTotals: Encodable {
    private var rows: Int64 = 0
    private var created: Int64 = 0
    private var attached: Int64 = 0
    private var likely: Int64 = 0
    private var unchanged: Int64 = 0
    private var refused: Int64 = 0

    /// - Parameter list: nil: nothing of it was imported.
    mutating func add(_ list: ImportRecord?) {
        guard let list else { return }
        rows += list.done
        created += list.created
        attached += list.attached
        likely += list.likely
        unchanged += list.unchanged
        refused += list.refused
    }

    var words: String {
        "\(rows) rows: \(created) created, \(attached) attached, \(likely) likely, \(unchanged) unchanged, \(refused) refused"
    }
}
