import Hub

/// That lists of exhibitors were imported, how far each has come, and what became of its rows.
enum ImportTable {
    /// How many rows are done and what became of them; how many participations were taken back, and what became of the
    /// parties that were recorded with them.
    static let counts = [
        "done", "created", "attached", "likely", "unchanged", "refused", "taken_back", "removed", "kept_changed",
        "kept_used",
    ]
    /// The same file with the same mapping, read again for the same edition, is the same list: an import that was cut off
    /// goes on by these three. What the file is called tells people which list it was.
    static let record = Table(
        "import",
        [
            .text("edition"), .text("file_name"), .text("file_digest"), .text("mapping_digest"), .text("state"),
            .instant("begun"), .instant("ended", optional: true),
        ] + counts.map { .integer($0) }, indexes: [["file_digest"]])

    private static let columns =
        "id, edition, file_name, state, begun, ended, " + counts.joined(separator: ", ")

    static let byID = Query("imports.byID", "SELECT \(columns) FROM import WHERE id = ?1")
    static let state = Query("imports.state", "SELECT state FROM import WHERE id = ?1")
    static let running = Query(
        "imports.running",
        """
        SELECT \(columns) FROM import
        WHERE file_digest = ?1 AND mapping_digest = ?2 AND edition = ?3 AND state = 'running' ORDER BY id DESC LIMIT 1
        """)
    static let latest = Query(
        "imports.latest", "SELECT \(columns) FROM import WHERE id < ?1 ORDER BY id DESC LIMIT ?2")
    static let queries = [byID, state, running, latest]
}
