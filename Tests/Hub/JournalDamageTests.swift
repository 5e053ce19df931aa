import Testing

@testable import Hub

@Suite struct JournalDamageTests {
    @Test func `a journal that nobody touched is sound`() async throws {
        let report = try Vandal(await TestHub.closed().directory).report()
        #expect(report.findings == [])
        #expect((report.lines, report.records, report.heads, report.damagedLines) == (7, 4, 2, 0))
    }

    @Test func `a change of any byte of any column of any line is found, and the line is named`() async throws {
        let test = try await TestHub.closed()
        let vandal = try Vandal(test.directory)
        var changes = 0
        for row in try vandal.run("SELECT * FROM journal ORDER BY id") {
            let sequence = try row.integer("id")
            for column in HubModule.journal.columns {
                let (name, value) = (column.name, try row.value(column.name))
                for changed in value.everyChange(in: column) {
                    try vandal.run("UPDATE journal SET \(name) = \(changed) WHERE id = ?1", .integer(sequence))
                    let report = try vandal.report()
                    #expect(report.findings.first?.sequence == sequence, "\(name) of line \(sequence): \(changed)")
                    #expect(report.damagedLines == 1, "\(name) of line \(sequence): \(changed)")
                    changes += 1
                }
                try vandal.run("UPDATE journal SET \(name) = ?2 WHERE id = ?1", .integer(sequence), value)
            }
        }
        #expect(changes > 1000)
        #expect(try vandal.report().isSound)
    }

    @Test func `the record of the first damaged line is named`() async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run("UPDATE journal SET who = 'nobody' WHERE id IN (3, 5)")
        let report = try vandal.report()
        let ada = try #require(try vandal.run("SELECT id FROM guest WHERE name = 'Ada'").first).identifier("id")
        #expect(report.damagedLines == 2)
        #expect(report.findings.first?.description == "line 3, guest \(ada): it does not match its hash")
    }

    @Test func `a line that is gone is missed`() async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run("DELETE FROM journal WHERE id = 4")
        let report = try vandal.report()
        #expect(report.damagedLines == 1)
        #expect(report.findings.first?.what == "1 lines before it are missing")
        #expect(report.findings.first?.sequence == 5)
    }

    @Test func `two lines that changed places are both found`() async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        for (old, new) in [(3, 100), (4, 3), (100, 4)] {
            try vandal.run("UPDATE journal SET id = ?2 WHERE id = ?1", SQLValue(old), SQLValue(new))
        }
        #expect(Set(try vandal.report().findings.compactMap(\.sequence)).isSuperset(of: [3, 4]))
    }

    @Test(arguments: [0, -1, 8]) func `a line that was slipped in is found`(sequence: Int64) async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.append(sequence, after: JournalTip.start.hash)
        #expect(try vandal.report().findings.first?.sequence == sequence)
    }

    @Test func `a chain that was written anew with right hashes does not match its signed head`() async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run("DELETE FROM journal WHERE id >= 6")
        try vandal.append(6, after: vandal.hash(5))
        try vandal.append(7, after: vandal.hash(6))
        let report = try vandal.report()
        #expect(report.findings.first?.sequence == 7)
        #expect(report.findings.first?.what.contains("written anew") == true)
    }

    @Test func `a change of any byte of any column of any record is found, also of an erased one`() async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run("PRAGMA ignore_check_constraints = ON")
        var changes = 0
        for table in [Guestbook.guest, Guestbook.visit] {
            for row in try vandal.run("SELECT * FROM \(table.name)") {
                let record = try row.identifier("id")
                for column in [.integer("version")] + table.columns {
                    let (name, value) = (column.name, try row.value(column.name))
                    for changed in value.everyChange(in: column) {
                        try vandal.run("UPDATE \(table.name) SET \(name) = \(changed) WHERE id = ?1", SQLValue(record))
                        let report = try vandal.report()
                        #expect(report.findings.map(\.record) == [record], "\(table.name).\(name): \(changed)")
                        #expect(report.findings.map(\.table) == [table.name], "\(table.name).\(name): \(changed)")
                        #expect(report.damagedLines == 0)
                        changes += 1
                    }
                    try vandal.run("UPDATE \(table.name) SET \(name) = ?2 WHERE id = ?1", SQLValue(record), value)
                }
            }
        }
        #expect(changes > 80)
        #expect(try vandal.report().isSound)
    }

    @Test(arguments: [
        "DELETE FROM guest WHERE name = 'Eve'": "the record is missing",
        "INSERT INTO guest VALUES (7, 1, 'Mallory', NULL, 0)": "the record is not in the journal",
    ]) func `a record that was removed or slipped in past the hub is found`(change: String, what: String) async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run(change)
        let report = try vandal.report()
        #expect(report.findings.map(\.what) == [what])
        #expect(report.findings.first?.table == "guest")
        #expect(report.damagedLines == 0)
    }

    @Test(arguments: [
        "DELETE FROM subject_key WHERE key IS NOT NULL", "UPDATE subject_key SET key = NULL",
        "UPDATE subject_key SET key = CAST(X'00' || substr(key, 2) AS BLOB) WHERE key IS NOT NULL",
    ]) func `a key that was deleted or changed past the hub is found`(change: String) async throws {
        let vandal = try Vandal(await TestHub.closed().directory)
        try vandal.run(change)
        #expect(try !vandal.report().isSound)
    }
}

extension SQLValue {
    /// This value with each of its bytes changed in turn, as SQL; and null in its place, or something in null's.
    fileprivate func everyChange(in column: Column) -> [String] {
        let null = column.optional ? ["NULL"] : []
        return switch self {
        case .null: [column.holdsIdentifier ? "7" : column.kind == .text ? "''" : "X'00'"]
        case .integer(let number): (0..<8).map { "\(number ^ (1 << (8 * $0)))" } + null
        case .text(let text): changed(Array(text.utf8)).map { "CAST(\($0) AS TEXT)" } + null
        case .bytes(let bytes): changed(bytes) + null
        }
    }

    private func changed(_ bytes: [UInt8]) -> [String] {
        bytes.indices.map { index in
            var bytes = bytes
            bytes[index] ^= 1
            return Dialect.sqlite.literal(.bytes(bytes))
        }
    }
}
