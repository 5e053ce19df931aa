import MessageModel

/// What can answer queries: a snapshot, and a transaction, which also sees its own changes.
package protocol Reading: ~Copyable {
    /// Hands over row after row until `visit` returns false. Throws `internalError` for a query that no module
    /// registered, `busy` when the time is over.
    func select(_ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool) throws(Problem)
}

extension Reading where Self: ~Copyable {
    /// All rows.
    package func rows(_ query: Query, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        var rows: [Row] = []
        try each(query, parameters) { rows.append($0) }
        return rows
    }

    /// All rows.
    package func rows(_ query: Query, _ parameters: SQLValue...) throws(Problem) -> [Row] {
        try rows(query, parameters)
    }

    /// The first row; those after it are not computed.
    package func first(_ query: Query, _ parameters: [SQLValue]) throws(Problem) -> Row? {
        var first: Row?
        try select(query, parameters) { row in
            first = row
            return false
        }
        return first
    }

    /// The first row; those after it are not computed.
    package func first(_ query: Query, _ parameters: SQLValue...) throws(Problem) -> Row? {
        try first(query, parameters)
    }

    /// Every row in turn, for answers too long to hold.
    package func each(
        _ query: Query, _ parameters: [SQLValue], _ visit: (Row) throws(Problem) -> Void
    ) throws(Problem) {
        try select(query, parameters) { row throws(Problem) in
            try visit(row)
            return true
        }
    }
}
