import MessageModel
import Timekeeping

/// One line of the journal, as people read it: who changed what, when, through which operation.
package struct JournalEntry: Sendable {
    /// 1, 2, 3, … over all tables, without a gap.
    package let sequence: Int64
    /// When the transaction began.
    package let at: Instant
    /// Who, through which operation, in which call.
    package let author: Author
    /// The table's name.
    package let table: String
    /// The record's id in its table.
    package let record: Identifier
    /// The record's version after the change; after a deletion, its last one.
    package let version: Int64
    /// Whom the record is about.
    package let subject: Identifier?
    /// The changed columns before; nil: the record was inserted.
    package let before: [String: SQLValue]?
    /// The changed columns after; nil: the record was deleted.
    package let after: [String: SQLValue]?
    /// What the line has sealed; of a subject that was forgotten before it, `Keyring.remainder`.
    let sealed: [UInt8]?
    /// What became of the personal ones among the values.
    package let personal: Personal

    /// Whether a line's personal values can still be read.
    package enum Personal: Sendable {
        /// There were none.
        case none
        /// They are in `before` and `after`.
        case known
        /// The subject was forgotten, and its values are gone.
        case erased
    }
}
