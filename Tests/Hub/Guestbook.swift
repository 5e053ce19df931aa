import Hub
import Logging
import MessageModel
import Metrics
import TestSupport
import Threading
import Timekeeping

/// A small data module that the hub's tests write into.
enum Guestbook {
    static let guest = Table(
        "guest", [.text("name"), .text("mail", optional: true, personal: true), .boolean("vip")],
        unique: [["mail"]], indexes: [["name"]])
    static let visit = Table("visit", [.reference("guest", to: "guest"), .instant("at")], indexes: [["guest"]])
    static let scratch = Table("scratch", [.text("text")], journaled: false)

    static let names = Query("guestbook.names", "SELECT id, version, name, mail, vip FROM guest ORDER BY name")
    static let byName = Query("guestbook.by-name", "SELECT id, version, name FROM guest WHERE name = ?1")
    static let journalLength = Query("guestbook.journal-length", "SELECT count(*) AS count FROM journal")
    static let endless = Query(
        "guestbook.endless",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS i FROM n")

    static let module = DataModule(
        name: "guestbook", migrations: [.create(guest), .create(visit), .create(scratch)],
        queries: [names, byName, journalLength, endless])
}

extension Author {
    static let tester = Author(who: "staff:1", operation: "guestbook.write", trace: "trace-1")
}

/// A hub in a directory of its own, with what a test wants to look at.
final class TestHub: Sendable {
    let directory: TemporaryDirectory
    let hub: DataHub
    let metrics: MetricRegistry
    let clock: ManualClock
    let logged: Guarded<[String]>

    init(
        in directory: TemporaryDirectory? = nil, modules: [DataModule] = [Guestbook.module],
        subscriptions: [Subscription] = [], clock: ManualClock = ManualClock(), limits: HubLimits = .standard
    ) throws {
        let directory = try directory ?? TemporaryDirectory()
        let metrics = MetricRegistry()
        let logged = Guarded<[String]>([])
        hub = try DataHub.open(
            directory.path, modules: modules, subscriptions: subscriptions, clock: clock.wallClock, metrics: metrics,
            log: Log { line in logged.withLock { $0.append(line) } }, limits: limits)
        self.directory = directory
        self.metrics = metrics
        self.clock = clock
        self.logged = logged
    }

    deinit { hub.close() }

    func write<Result: Sendable>(
        lane: Lane = .interactive, _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await hub.write(as: .tester, lane: lane, body)
    }

    @discardableResult
    func add(_ name: String, mail: String? = nil) async throws -> Identifier {
        try await write { try $0.add(name, mail: mail) }
    }

    func names() async throws -> [String] {
        try await hub.read { snapshot in try snapshot.rows(Guestbook.names).map { try $0.text("name") } }
    }
}

extension Transaction {
    @discardableResult
    func add(_ name: String, mail: String? = nil) throws(Problem) -> Identifier {
        try insert(Guestbook.guest, ["name": .text(name), "mail": SQLValue(mail), "vip": false])
    }
}

/// The problem that `body` throws; nil when it throws none.
func problem(_ body: () async throws -> Void) async throws -> Problem? {
    do {
        try await body()
        return nil
    } catch let problem as Problem {
        return problem
    }
}
