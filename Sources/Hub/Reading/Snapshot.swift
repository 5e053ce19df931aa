import MessageModel

/// The database as it was when a reading closure asked its first query; lent to the closure and gone after it.
package struct Snapshot: ~Copyable, Reading {
    let session: Session

    package func select(
        _ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        try session.select(query, parameters, while: visit)
    }
}
