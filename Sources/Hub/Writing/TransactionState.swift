import MessageModel
import Timekeeping

/// What a transaction closure has done so far. The writer's thread alone touches it.
final class TransactionState {
    let session: Session
    let catalogue: Catalogue
    let tables: TableStatements
    let identifiers: IdentifierSource
    let journal: JournalWriter
    let queues: QueueBook
    let lane: Lane
    let author: Author
    let now: Instant
    private(set) var wrote = false
    /// The subscribers that have something new.
    var published: Set<String> = []
    /// The records that it changed.
    var changes = CommittedChanges()
    var erasures: [Erasure] = []
    /// Whom the transaction is about: the first subject of a record that it wrote, or whom its caller named.
    var subject: Identifier?
    /// The greatest id handed out.
    var greatest: Identifier?
    /// An error that may have left a change half made: the closure's work must not be committed, even if the closure
    /// goes on as if nothing had happened.
    private(set) var broken: Problem?

    init(
        _ session: Session, _ catalogue: Catalogue, _ tables: TableStatements,
        _ identifiers: IdentifierSource, _ journal: JournalWriter, _ queues: QueueBook, lane: Lane,
        author: Author, now: Instant
    ) {
        self.session = session
        self.catalogue = catalogue
        self.tables = tables
        self.identifiers = identifiers
        self.journal = journal
        self.queues = queues
        self.lane = lane
        self.author = author
        self.now = now
    }

    /// Runs a statement of the hub that changes something and returns its rows.
    @discardableResult
    func change(_ name: String, _ sql: String, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        try note { () throws(Problem) in try session.run(name, sql, parameters) }
    }

    /// Runs a statement that changes a record.
    func change(_ statement: Statement, _ parameters: [SQLValue]) throws(Problem) {
        try note { () throws(Problem) in try session.run(statement, parameters) }
    }

    @discardableResult
    private func note(_ change: () throws(Problem) -> [Row]) throws(Problem) -> [Row] {
        do {
            let rows = try change()
            wrote = true
            return rows
        } catch {
            // A broken rule undoes its own statement and nothing else.
            if error.kind != .conflict { broken = error }
            throw error
        }
    }

    /// Runs a statement of the hub's own books: whatever is wrong with it, the change beside it must not stay.
    @discardableResult
    func require(_ name: String, _ sql: String, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        do { return try change(name, sql, parameters) } catch {
            broken = error
            throw error
        }
    }
}
