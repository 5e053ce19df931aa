import Files
import Glibc
import Logging
import MessageModel
import Metrics
import Threading
import Timekeeping

extension DataHub {
    /// Opens the hub in a directory, which is made when it is missing, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - modules: the data services' tables and queries, in the order in which their migrations are applied.
    ///   - subscriptions: who gets which events from now on.
    package static func open(
        _ directory: String, modules: [DataModule], subscriptions: [Subscription] = [], clock: WallClock = .system,
        metrics: MetricRegistry, log: Log, limits: HubLimits = .standard
    ) throws(HubFailure) -> DataHub {
        try open(
            directory, on: SQLiteEngine(directory: directory), modules: modules, subscriptions: subscriptions,
            clock: clock, metrics: metrics, log: log, limits: limits)
    }

    /// The same on an engine that is given: a test's, which fails on request, or one that records.
    package static func open(
        _ directory: String, on engine: some Engine, modules: [DataModule], subscriptions: [Subscription],
        clock: WallClock, metrics: MetricRegistry, log: Log, limits: HubLimits
    ) throws(HubFailure) -> DataHub {
        let lock = try lockDirectory(directory)
        let modules = [HubModule.module] + modules
        let catalogue = try Catalogue(modules, subscriptions)
        let writing = Session(
            try connection(engine, .writer), engine.dialect, queries: catalogue.queries, isReader: false)
        do {
            try Migrator(session: writing, dialect: engine.dialect, now: clock.now()).run(modules)
            try writing.prepareQueries()
            try endLeases(writing, now: clock.now())
        } catch {
            writing.close()
            throw error
        }
        let wake = Guarded<@Sendable () -> Void>({})
        let runner = BatchRunner(
            writing, catalogue, IdentifierSource(clock: clock, after: try greatestIdentifier(writing)), clock: clock,
            limits: limits, metrics: metrics, log: log, published: { wake.withLock { $0 }() })
        let checkpointer = Checkpointer(try connection(engine, .checkpointer), metrics: metrics, log: log)
        let writer = Writer(writing, runner, checkpointer, limits: limits, metrics: metrics, log: log)
        let deadlines = DeadlineClock()
        let readers = try ReaderPool(
            limits: limits, metrics: metrics, log: log, deadlines: deadlines, ended: writer.readerEnded
        ) { () throws(HubFailure) in
            Session(try connection(engine, .reader), engine.dialect, queries: catalogue.queries, isReader: true)
        }
        deadlines.start()
        writer.start()
        return DataHub(writer: writer, readers: readers, deadlines: deadlines, wake: wake, lock: lock)
    }

    private static func lockDirectory(_ directory: String) throws(HubFailure) -> DirectoryLock {
        do throws(FileFailure) {
            try DurableFile.makeDirectory(directory)
            return try DirectoryLock(directory)
        } catch {
            guard error.code == EWOULDBLOCK else {
                throw HubFailure(.storage, "The data directory \(directory) cannot be used.", cause: "\(error)")
            }
            throw HubFailure(.locked, "The data directory \(directory) is in use by another Pavilion.")
        }
    }

    private static func connection(
        _ engine: some Engine, _ role: ConnectionRole
    ) throws(HubFailure) -> any EngineConnection {
        do { return try engine.connect(role) } catch {
            throw HubFailure(.storage, "The database could not be opened.", cause: "\(error)")
        }
    }

    /// Who held a lease has ended, for the directory is ours alone: its deliveries are due now, not when the lease is over.
    private static func endLeases(_ session: Session, now: Instant) throws(HubFailure) {
        do throws(Problem) {
            try session.run("end leases", "UPDATE delivery SET due = ?1 WHERE leased = 1 AND due > ?1", [SQLValue(now)])
        } catch {
            throw HubFailure(.storage, "The database could not be written.", cause: error.cause)
        }
    }

    private static func greatestIdentifier(_ session: Session) throws(HubFailure) -> Identifier {
        do throws(Problem) {
            if let row = try session.run("greatest identifier", "SELECT id FROM identifier", []).first {
                return try row.identifier("id")
            }
            try session.run("first identifier", "INSERT INTO identifier (id) VALUES (0)", [])
            return Identifier(rawValue: 0)
        } catch {
            throw HubFailure(.storage, "The database could not be read.", cause: error.cause)
        }
    }
}
