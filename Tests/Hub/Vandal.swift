import TestSupport
import Testing
import Timekeeping

@testable import Hub

/// Somebody who has the files of a closed hub but not its key: changes what he likes, past the hub.
struct Vandal {
    let session: Session
    private let directory: TemporaryDirectory

    init(_ directory: TemporaryDirectory, modules: [DataModule] = [Guestbook.module]) throws {
        let catalogue = try Catalogue([HubModule.module] + modules, [])
        let connection = try SQLiteEngine(directory: directory.path).connect(.writer)
        try connection.execute("PRAGMA foreign_keys = OFF")
        session = Session(connection, .sqlite, catalogue, Keyring(try #require(TestHub.key)))
        self.directory = directory
    }

    @discardableResult
    func run(_ sql: String, _ parameters: SQLValue...) throws -> [Row] {
        try session.run(sql, sql, parameters)
    }

    /// What the hub would say of the directory now.
    func report() throws -> JournalReport {
        var verification = try JournalVerification(session, JournalHeadsFile(in: directory.path)) { _, _, _ in }
        return try verification.run()
    }

    /// Adds a line to the journal that is chained as the hub would do it.
    func append(_ sequence: Int64, after previous: [UInt8]) throws {
        let line = JournalLine(
            sequence: sequence, at: .init(milliseconds: 0), author: .tester, table: "guest",
            record: .init(rawValue: 1), version: 1, subject: nil, before: nil, after: Array("{}".utf8), sealed: nil)
        try run(
            """
            INSERT INTO journal (\(JournalLine.columns))
            VALUES (?1, 0, ?2, ?3, ?4, 'guest', 1, 1, NULL, NULL, X'7b7d', NULL, ?5)
            """,
            .integer(sequence), .text(line.author.who), .text(line.author.operation), .text(line.author.trace),
            .bytes(line.hash(after: previous)))
    }

    func hash(_ sequence: Int64) throws -> [UInt8] {
        try #require(try run("SELECT hash FROM journal WHERE id = ?1", .integer(sequence)).first).bytes("hash")
    }
}

extension TestHub {
    /// A closed hub with a journal of seven lines: guests who come, change, go and are forgotten.
    static func closed() async throws -> TestHub {
        let test = try TestHub()
        let ada = try await test.add("Ada", mail: "ada@example.org")
        let bob = try await test.add("Bob", mail: "bob@example.org")
        try await test.write { transaction in
            try transaction.update(Guestbook.guest, ada, ["mail": "lovelace@example.org"])
            try transaction.insert(Guestbook.visit, ["guest": SQLValue(ada), "at": SQLValue(transaction.now)])
            try transaction.forget(bob)
            try transaction.add("Eve")
        }
        test.hub.close()
        return test
    }
}
