import MessageModel
import Timekeeping

/// A change in the making: lent to a writing closure, gone after it. It sees what it has written itself. Changes go
/// through a `Table`, so that none can leave out the journal.
package struct Transaction: ~Copyable, Reading {
    let state: TransactionState

    /// On whose behalf it runs.
    package var author: Author { state.author }
    /// When the closure started.
    package var now: Instant { state.now }

    /// The same view for code that only reads: what is committed, and what this transaction has written so far.
    package var snapshot: Snapshot { Snapshot(session: state.session) }

    /// An id that was never used before, for a record or a message. The first one of a transaction tells nothing of what
    /// this or an earlier transaction recorded: a record whose id strangers see takes it.
    package func newIdentifier() -> Identifier {
        let identifier = state.greatest == nil ? state.identifiers.first() : state.identifiers.next()
        state.greatest = identifier
        return identifier
    }

    package func select(
        _ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        try state.session.select(query, parameters, while: visit)
    }
}
