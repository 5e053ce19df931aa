import MessageModel
import Timekeeping

/// What a transaction closure has done so far. The writer's thread alone touches it.
final class TransactionState {
    let session: Session
    let catalogue: Catalogue
    let identifiers: IdentifierSource
    let journal: JournalWriter
    let author: Author
    let now: Instant
    private(set) var wrote = false
    var published = false
    /// The first subject about whom something personal was written.
    var subject: Identifier?
    /// The greatest id handed out.
    var greatest: Identifier?
    /// An error that may have left a change half made: the closure's work must not be committed, even if the closure
    /// goes on as if nothing had happened.
    private(set) var broken: Problem?

    init(
        _ session: Session, _ catalogue: Catalogue, _ identifiers: IdentifierSource, _ journal: JournalWriter,
        author: Author, now: Instant
    ) {
        self.session = session
        self.catalogue = catalogue
        self.identifiers = identifiers
        self.journal = journal
        self.author = author
        self.now = now
    }

    /// Runs a statement that changes something and returns its rows.
    @discardableResult
    func change(_ name: String, _ sql: String, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        do {
            let rows = try session.run(name, sql, parameters)
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
