import TestSupport
import Timekeeping
import Wiring

@testable import Hub

/// A data directory as an earlier version of Pavilion left it.
struct OldDirectory {
    let directory: TemporaryDirectory

    /// - Parameter isFilled: with one record, which is not in the journal, in each table of the services.
    init(_ modules: [DataModule], isFilled: Bool = true) throws {
        directory = try TemporaryDirectory()
        try bring(to: modules)
        if isFilled { try fill() }
    }

    private func fill() throws {
        try withSession { session in
            // What the hub itself has recorded is chained and sealed, and not to be made up.
            for table in try Self.tables(session) where HubModule.tables.allSatisfy({ $0 != table }) {
                let columns = try session.run("columns of \(table)", "PRAGMA table_info(\(table))", [])
                let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
                // References point to the one record that each table has.
                let values: [SQLValue] = try columns.map { column in
                    switch try column.text("type") {
                    case "TEXT": "1"
                    case "BLOB": .bytes([1])
                    default: 1
                    }
                }
                try session.run("fill \(table)", "INSERT INTO \"\(table)\" VALUES (\(places))", values)
            }
        }
    }

    /// Applies what is missing.
    func bring(to modules: [DataModule]) throws {
        try withSession { session in
            try Migrator(session: session, dialect: .sqlite, now: ManualClock().now).run(modules)
        }
    }

    /// Every record of every table, by its columns.
    func records() throws -> [String: [[String: SQLValue]]] {
        try withSession { session in
            try Self.tables(session).reduce(into: [:]) { records, table in
                records[table] = try session.run("records of \(table)", "SELECT * FROM \"\(table)\" ORDER BY 1", [])
                    .map(\.named)
            }
        }
    }

    /// The schema in SQLite's words.
    func schema() throws -> [String] {
        try withSession { session in
            try session.run("schema", "SELECT coalesce(sql, '') AS sql FROM sqlite_master ORDER BY name", [])
                .map { try $0.text("sql") }
        }
    }

    private static func tables(_ session: Session) throws -> [String] {
        try session.run("tables", "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid", [])
            .map { try $0.text("name") }
    }

    private func withSession<Result>(_ body: (Session) throws -> Result) throws -> Result {
        // Before the database: one whose key is gone is not opened.
        let keyring = Keyring(try ServerKey.load(in: directory.path))
        let connection = try SQLiteEngine(directory: directory.path).connect(.writer)
        let session = Session(connection, .sqlite, try Catalogue([], []), keyring)
        defer { session.close() }
        return try body(session)
    }
}

extension Row {
    fileprivate var named: [String: SQLValue] {
        Dictionary(zip(columns, values)) { first, _ in first }
    }
}

extension HubModule {
    fileprivate static let tables = module.migrations.compactMap(\.table?.name)
}
