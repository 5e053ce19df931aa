import MessageModel

/// The statements that read and change one table of terms.
final class TermStatements {
    /// So many terms are added by one statement at most.
    static let most = 16

    let read: Statement
    let delete: Statement
    private let insertion: String
    private let name: String
    private let session: Session
    /// By how many terms they add, less one.
    private var inserts: [Statement?] = Array(repeating: nil, count: most)

    init(_ table: Table, _ session: Session) {
        let dialect = session.dialect
        let names = table.columns.map { dialect.name($0.name) }
        let target = dialect.name(table.name)
        (name, self.session) = (table.name, session)
        insertion = "INSERT INTO \(target) (\(names.joined(separator: ", "))) VALUES "
        read = session.statement("terms of \(name)", "SELECT \(names[1]) AS term FROM \(target) WHERE \(names[0]) = ?1")
        delete = session.statement(
            "delete of \(name)", "DELETE FROM \(target) WHERE \(names[0]) = ?1 AND \(names[1]) = ?2")
    }

    /// Adds so many terms, `?2` and following, to the owner `?1`.
    func insert(_ count: Int) -> Statement {
        if let known = inserts[count - 1] { return known }
        let places = (2..<count + 2).map { "(?1, ?\($0))" }.joined(separator: ", ")
        let statement = session.statement("add \(count) to \(name)", insertion + places)
        inserts[count - 1] = statement
        return statement
    }
}
