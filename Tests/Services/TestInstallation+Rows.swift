import Hub
import TestSupport

extension TestInstallation {
    /// Asks the database itself, past the queries that the product has.
    func ask(_ sql: String) throws -> [[SQLValue]] { try directory.ask(sql) }

    /// How many rows a table has.
    func count(_ table: String, where condition: String = "1 = 1") throws -> Int {
        try ask("SELECT 1 FROM \(table) WHERE \(condition)").count
    }
}

extension TemporaryDirectory {
    /// Asks the database in a data directory, whichever program has it open.
    func ask(_ sql: String) throws -> [[SQLValue]] {
        let connection = try SQLiteEngine(directory: path).connect(.reader)
        defer { connection.close() }
        let statement = try connection.prepare(sql, name: "test")
        var rows: [[SQLValue]] = []
        while let row = try statement.step() { rows.append(row) }
        return rows
    }
}
