import MessageModel
import Testing
import Threading

@testable import Hub

/// Several writers that each add parties of guests, one transaction a party, until one is refused.
struct GuestLoad {
    /// The parties whose writer was told that they are kept.
    private(set) var acknowledged: Set<String> = []
    /// Refused, or with an outcome that nobody knows.
    private(set) var unacknowledged: Set<String> = []

    /// - Parameter day: parties of different days have different names.
    mutating func run(_ test: TestHub, day: Int = 1) async {
        let (yes, no) = (Guarded<Set<String>>([]), Guarded<Set<String>>([]))
        await withTaskGroup(of: Void.self) { group in
            for writer in 1...4 {
                group.addTask {
                    for number in 1...12 {
                        let name = "party \(day)-\(writer)-\(number)"
                        do {
                            try await test.write { try $0.addParty(name) }
                            _ = yes.withLock { $0.insert(name) }
                        } catch {
                            _ = no.withLock { $0.insert(name) }
                            return
                        }
                    }
                }
            }
        }
        acknowledged.formUnion(yes.withLock { $0 })
        unacknowledged.formUnion(no.withLock { $0 })
    }

    /// The hub is sound, has every acknowledged party, and each other one wholly or not at all.
    func expectKept(in test: TestHub, _ comment: Comment) async throws {
        let found = Set(try await test.parties())
        #expect(acknowledged.isSubset(of: found), comment)
        #expect(found.isSubset(of: acknowledged.union(unacknowledged)), comment)
        try await test.expectSound(comment)
    }
}

extension Transaction {
    /// A guest who is renamed and visits, and an event.
    func addParty(_ name: String) throws(Problem) {
        let guest = try insert(Guestbook.guest, ["name": "nobody", "vip": false])
        try update(Guestbook.guest, guest, ["name": .text(name)])
        try insert(Guestbook.visit, ["guest": SQLValue(guest), "at": SQLValue(now)])
        try insert(Guestbook.scratch, ["text": .text(name)])
        try publish(OutboxEvent(type: "guestCame", key: name, body: Array(name.utf8)))
    }
}

extension TestHub {
    static let toHost = Subscription(type: "guestCame", subscriber: "host")

    /// The names of all parties; fails when one is there by half.
    func parties() async throws -> [String] {
        try await hub.read { snapshot in
            let rows = try snapshot.session.run(
                "parties",
                """
                SELECT g.name, g.version,
                    (SELECT count(*) FROM visit WHERE guest = g.id) AS visits,
                    (SELECT count(*) FROM scratch WHERE text = g.name) AS scratches,
                    (SELECT count(*) FROM outbox o JOIN delivery d ON d.outbox = o.id WHERE o.key = g.name) AS events,
                    (SELECT count(*) FROM journal WHERE table_name = 'guest' AND record = g.id) AS changes
                FROM guest g ORDER BY g.name
                """, [])
            for row in rows { #expect(row.values.dropFirst() == [2, 1, 1, 1, 2], "\(row.values)") }
            return try rows.map { try $0.text("name") }
        }
    }

    /// SQLite finds nothing wrong, and the journal's chain is whole and ends at the last version of every guest.
    func expectSound(_ comment: Comment) async throws {
        #expect(try await values("PRAGMA integrity_check") == ["ok"], comment)
        #expect(try await values("PRAGMA foreign_key_check").isEmpty, comment)
        #expect(try await isChained(), comment)
        let ahead = """
            SELECT name FROM guest g WHERE version IS NOT
                (SELECT max(version) FROM journal WHERE table_name = 'guest' AND record = g.id)
            """
        #expect(try await values(ahead).isEmpty, comment)
    }

    private func isChained() async throws -> Bool {
        try await hub.read { snapshot in
            let sql = "SELECT \(JournalLine.columns) FROM journal ORDER BY id"
            var tip = JournalTip.start
            return try snapshot.session.run("chain", sql, []).allSatisfy { row in
                let next = JournalTip(
                    sequence: tip.sequence + 1, hash: try JournalLine(row).hash(after: tip.hash))
                tip = try JournalTip(row)
                return tip == next
            }
        }
    }

    private func values(_ sql: String) async throws -> [SQLValue] {
        try await hub.read { try $0.session.run(sql, sql, []).flatMap(\.values) }
    }
}
