import Cryptography
import MessageModel
import Timekeeping

extension Transaction {
    /// The line that a change leaves, in the same transaction: what is personal sealed, the rest in clear.
    func journal(
        _ table: Table, _ id: Identifier, version: Int64, subject: Identifier?, before: [String: SQLValue]?,
        after: [String: SQLValue]?
    ) throws(Problem) {
        guard table.journaled else { return }
        var sealed: [UInt8]?
        if let personal = personalValues(before: before, after: after, of: table) {
            sealed = try state.journal.keys.key(of: subject, in: state)?.journal.seal(personal)
        }
        try state.journal.append(
            in: state, table.name, id, version: version, subject: subject,
            before: journalValues(before, of: table, personal: false),
            after: journalValues(after, of: table, personal: false), sealed: sealed)
        if state.subject == nil && sealed != nil { state.subject = subject }
    }
}

extension Table {
    /// Whom a record with these values is about.
    func subject(of id: Identifier, _ values: [String: SQLValue]) -> Identifier? {
        switch subject {
        case nil: return nil
        case .own: return id
        case .column(let name):
            guard case .integer(let number) = values[name] else { return nil }
            return Identifier(rawValue: number)
        }
    }

    /// The columns whose values an update has to know: those that it changes, the one that names the subject, and when
    /// that one changes, all that are personal.
    func columnsToRead(for changes: [String: SQLValue]) -> [String] {
        guard case .column(let name) = subject else { return Array(changes.keys) }
        var names = Set(changes.keys)
        if !names.insert(name).inserted { names.formUnion(columns.lazy.filter(\.personal).map(\.name)) }
        return Array(names)
    }

    /// What an update's line says. A record that changes hands says nothing personal of before, because the new
    /// subject's key must not seal the old one's values, and everything personal of after, because the old one's key
    /// may be gone some day.
    func journaled(
        _ changed: [String: SQLValue], from current: [String: SQLValue]
    ) -> (before: [String: SQLValue], after: [String: SQLValue]) {
        var (before, after) = (current.filter { changed[$0.key] != nil }, changed)
        if case .column(let name) = subject, changed[name] != nil {
            for column in columns where column.personal {
                before[column.name] = nil
                after[column.name] = after[column.name] ?? current[column.name]
            }
        }
        return (before, after)
    }
}
