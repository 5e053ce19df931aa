/// What is asked about the journal and its keys.
extension Query {
    static let journalEnd = Query(
        "hub.journalEnd", "SELECT \(JournalLine.columns) FROM journal ORDER BY id DESC LIMIT 2")
    static let journalTip = Query("hub.journalTip", "SELECT id, hash FROM journal WHERE id = ?1")
    static let journalOfRecord = Query(
        "hub.journalOfRecord",
        "SELECT \(JournalLine.columns) FROM journal WHERE record = ?1 AND table_name = ?2 ORDER BY id")
    static let journalOfSubject = Query(
        "hub.journalOfSubject",
        "SELECT \(JournalLine.columns) FROM journal WHERE subject = ?1 AND id > ?2 ORDER BY id LIMIT ?3")
    static let journalPage = Query(
        "hub.journalPage", "SELECT \(JournalLine.columns) FROM journal WHERE id > ?1 ORDER BY id LIMIT ?2")
    static let journalInsertions = Query(
        "hub.journalInsertions",
        """
        SELECT id, table_name, record FROM journal WHERE id > ?1 AND before IS NULL AND after IS NOT NULL
        ORDER BY id LIMIT ?2
        """)
    static let journaledRecords = Query(
        "hub.journaledRecords", "SELECT DISTINCT record FROM journal WHERE subject = ?1 AND table_name = ?2")

    /// The records of a table, and whether they are in the journal.
    static func journaledPage(_ table: Table, _ dialect: Dialect) -> Query {
        let name = dialect.name(table.name)
        return Query(
            "journaled \(table.name)",
            """
            SELECT id, CASE WHEN EXISTS (SELECT 1 FROM journal WHERE record = \(name).id AND table_name = \
            \(dialect.literal(.text(table.name)))) THEN 1 ELSE 0 END AS journaled
            FROM \(name) WHERE id > ?1 ORDER BY id LIMIT ?2
            """)
    }
    static let subjectKey = Query("hub.subjectKey", "SELECT key FROM subject_key WHERE id = ?1")
    static let subjectKeyPage = Query(
        "hub.subjectKeyPage", "SELECT id, key FROM subject_key WHERE id > ?1 ORDER BY id LIMIT ?2")
}
