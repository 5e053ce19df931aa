import MessageModel
import Timekeeping

extension Transaction {
    /// Deletes a subject's key for good: what the journal has sealed about it can never be read again, and nothing is
    /// sealed about it any more. What waits to be delivered about it goes, too, and so do the records of all tables
    /// without a journal that name it as their subject. The values in journaled records are their services' to clear,
    /// best before this. The journal gets a line that says who forgot whom, and one of each record that is left, so that
    /// what is left in it cannot change unseen; forgetting again does nothing.
    package func forget(_ subject: Identifier) throws(Problem) {
        guard try state.journal.keys.forget(subject, in: state) else { return }
        try deleteEvents(about: subject)
        let dialect = state.session.dialect
        for table in state.catalogue.tables.values.sorted(by: { $0.name < $1.name }) {
            if table.journaled {
                try journalRest(of: subject, in: table)
                continue
            }
            guard case .column(let column) = table.subject else { continue }
            try state.change(
                "forget \(table.name)",
                "DELETE FROM \(dialect.name(table.name)) WHERE \(dialect.name(column)) = ?1", [SQLValue(subject)])
        }
        try state.journal.append(in: state, HubModule.subjectKey.name, subject, version: 1, subject: subject)
    }

    /// A line of each of its records that changes nothing, with the code of what is left in it.
    private func journalRest(of subject: Identifier, in table: Table) throws(Problem) {
        let dialect = state.session.dialect
        guard let column = table.subjectColumn, table.columns.contains(where: \.personal) else { return }
        let rows = try state.session.run(
            "rest in \(table.name)",
            "SELECT \"id\" FROM \(dialect.name(table.name)) WHERE \(dialect.name(column)) = ?1 ORDER BY \"id\"",
            [SQLValue(subject)])
        let statements = try statements(for: table)
        for row in rows {
            let id = try row.identifier("id")
            let (version, record) = try record(statements, id)
            let personal = statements.values(of: record).filter(\.column.personal)
            try journal(statements, id, record, version: version, before: [], after: personal)
        }
    }

    /// Deletes what is under way about a subject; deliveries that waited behind it may go.
    private func deleteEvents(about subject: Identifier) throws(Problem) {
        for letter in try rows(.deadLettersAbout, SQLValue(subject)) {
            try delete(HubModule.deadLetter, try letter.identifier("id"))
        }
        let ended = try state.change(
            "forget deliveries",
            """
            DELETE FROM delivery WHERE outbox IN (SELECT id FROM outbox WHERE subject = ?1)
            RETURNING subscriber, line, state
            """,
            [SQLValue(subject)])
        for delivery in ended { try left(delivery) }
        try state.change("forget events", "DELETE FROM outbox WHERE subject = ?1", [SQLValue(subject)])
    }
}
