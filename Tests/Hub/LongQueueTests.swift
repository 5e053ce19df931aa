import CSQLite
import Cryptography
import Logging
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Hub

/// A queue costs the same to open and to claim from, however long it is.
@Suite struct LongQueueTests {
    private static let mail = Subscription(type: "left", subscriber: "mail")
    private let directory: TemporaryDirectory
    private let work = Work()

    init() throws { directory = try TemporaryDirectory() }

    private func open(_ clock: ManualClock) throws -> DataHub {
        try DataHub.open(
            directory.path, on: WatchedEngine(real: SQLiteEngine(directory: directory.path), work: work),
            modules: [], subscriptions: [Self.mail], key: #require(TestHub.key), clock: clock.wallClock,
            metrics: MetricRegistry(), log: Log { _ in }, limits: .standard)
    }

    /// Opens a directory whose queue has so many messages, in lines of ten, and claims, settles and looks at it once.
    private func use(_ messages: Int) async throws -> Work.Sum {
        let clock = ManualClock()
        let filling = try open(clock)
        for start in stride(from: 0, to: messages, by: 500) {
            try await filling.write(as: .tester) { transaction in
                for number in start..<min(start + 500, messages) {
                    let event = OutboxEvent(type: "left", key: "\(number / 10)", body: [])
                    try transaction.publish(event, after: number % 7 == 0 ? .seconds(3600) : .zero)
                }
            }
        }
        let before = try await filling.write(as: .tester) { try $0.claim(for: "mail", limit: 16, lease: .seconds(60)) }
        #expect(before.count == 16)
        filling.close()
        // What lost its lease goes alone, and after those that wait for longer.
        clock.advance(.milliseconds(1))
        _ = work.take()
        let hub = try open(clock)
        let claimed = try await hub.write(as: .tester) { try $0.claim(for: "mail", limit: 16, lease: .seconds(60)) }
        #expect(claimed.count == 16)
        try await hub.write(as: .tester) { transaction in
            for delivery in claimed { _ = try transaction.settle(delivery.settled(.acknowledged)) }
        }
        _ = try await hub.read { try $0.queues() }
        _ = try await hub.read { try $0.nextDelivery(for: "mail") }
        hub.close()
        return work.take()
    }

    /// `make bench` measures the same with a million.
    @Test func `P4: opening, claiming and settling read as little of a long queue as of a short one`() async throws {
        let short = try await use(1000)
        let long = try await use(10_000)
        #expect(long.rows <= short.rows + 40)
        #expect(long.queries <= short.queries + 20)
        // A longer index is a little higher; reading all of the queue would be thousands.
        #expect(long.pages <= short.pages + short.pages / 3)
        #expect(short.rows < 400)
    }

    @Test func `opening, claiming and settling follow indexes`() async throws {
        let sum = try await use(400)
        let plans = try sum.statements.map { ($0, try QueryPlan(of: Query("x", $0), in: directory.path)) }
        for (statement, plan) in plans {
            let scans = plan.scans.filter { $0.contains("delivery") || $0.contains("outbox") || $0.contains(" d") }
            #expect(scans.isEmpty, "\(statement)")
        }
        #expect(plans.count > 10)
    }
}

/// What the connections of a hub did.
private final class Work: Sendable {
    struct Sum {
        var statements: Set<String> = []
        /// Rows that statements answered with.
        var rows = 0
        /// How often a statement was run.
        var queries = 0
        /// How often connections, until their end, looked at a page of the database.
        var pages = 0
    }

    private let sum = Guarded(Sum())

    func note(_ sql: String) {
        let words = ["SELECT", "UPDATE", "DELETE", "INSERT"]
        sum.withLock { sum in
            sum.queries += 1
            if words.contains(where: sql.hasPrefix) { sum.statements.insert(sql) }
        }
    }

    func notePages(_ count: Int) { sum.withLock { $0.pages += count } }

    func noteRow() { sum.withLock { $0.rows += 1 } }

    func take() -> Sum {
        sum.withLock { sum in
            defer { sum = Sum() }
            return sum
        }
    }
}

private struct WatchedEngine: Engine {
    let real: SQLiteEngine
    let work: Work

    var dialect: Dialect { real.dialect }
    var damage: Damage { real.damage }

    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        WatchedConnection(try real.connect(role), work)
    }
}

private final class WatchedConnection: ForwardingConnection {
    let real: any EngineConnection
    private let work: Work

    init(_ real: any EngineConnection, _ work: Work) { (self.real, self.work) = (real, work) }

    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        WatchedStatement(try real.prepare(sql, name: name), sql, work)
    }

    func close() {
        if let database = (real as? SQLiteConnection)?.database {
            for counter in [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS] {
                var (count, most): (Int32, Int32) = (0, 0)
                sqlite3_db_status(database, counter, &count, &most, 0)
                work.notePages(Int(count))
            }
        }
        real.close()
    }
}

private final class WatchedStatement: ForwardingStatement {
    let real: any EngineStatement
    private let sql: String
    private let work: Work

    init(_ real: any EngineStatement, _ sql: String, _ work: Work) {
        (self.real, self.sql, self.work) = (real, sql, work)
    }

    func bind(_ parameters: [SQLValue]) throws(EngineFailure) {
        work.note(sql)
        try real.bind(parameters)
    }

    func step() throws(EngineFailure) -> [SQLValue]? {
        let row = try real.step()
        if row != nil { work.noteRow() }
        return row
    }
}
