import CSQLite
import TestSupport
import Testing

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct DatabaseCopyTests {
    @Test func `a copy is of one moment and never begins anew, whatever is written between its steps`() throws {
        let directory = try TemporaryDirectory()
        func open(_ name: String) throws -> SQLiteConnection {
            try SQLiteConnection(
                directory.file(name), flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX)
        }
        let (source, writer) = (try open("source"), try open("source"))
        defer { [source, writer].forEach { $0.close() } }
        try writer.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE TABLE page(bytes)")
        let pages = 3 * SQLiteConnection.copiedAtOnce
        try writer.execute(
            """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(pages))
            INSERT INTO page SELECT zeroblob(4000) FROM number
            """)
        var (told, failures): ([Int], [EngineFailure]) = ([], [])
        try source.copy(to: directory.file("copy")) { _, done, _ in
            told.append(done)
            do throws(EngineFailure) { try writer.execute("INSERT INTO page VALUES (1)") } catch {
                failures.append(error)
            }
        }
        #expect(failures.isEmpty)
        #expect(told.count == 4 && told == told.sorted())
        let copy = try open("copy")
        defer { copy.close() }
        let statement = try copy.prepare("SELECT count(*) FROM page", name: "count")
        #expect(try statement.step() == [.integer(Int64(pages))])
        #expect(!source.inTransaction)
    }
}
