import Cryptography
import Files
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
    ///   - key: the server's; what the hub seals and signs depends on it.
    package static func open(
        _ directory: String, modules: [DataModule], subscriptions: [Subscription] = [], key: SecretKey,
        clock: WallClock = .system, metrics: MetricRegistry, log: Log, limits: HubLimits = .standard
    ) throws(HubFailure) -> DataHub {
        try open(
            directory, on: SQLiteEngine(directory: directory), modules: modules, subscriptions: subscriptions,
            key: key, clock: clock, metrics: metrics, log: log, limits: limits)
    }

    /// The same on an engine that is given: a test's, which fails on request, or one that records.
    package static func open(
        _ directory: String, on engine: some Engine, modules: [DataModule], subscriptions: [Subscription],
        key: SecretKey, clock: WallClock, metrics: MetricRegistry, log: Log, limits: HubLimits
    ) throws(HubFailure) -> DataHub {
        engine.damage.setFound { failure in
            if failure.code == .damaged {
                log.error("hub.damaged", ["cause": failure])
                metrics.gauge("hub_damaged", help: "1: the database's file was found broken.", 1)
            } else {
                log.error("hub.logKept", ["cause": failure])
                metrics.gauge("hub_log_kept", help: "1: a sync failed; the log is kept until the next start.", 1)
            }
        }
        do throws(HubFailure) {
            return try assemble(
                directory, on: engine, modules: modules, subscriptions: subscriptions, key: key, clock: clock,
                metrics: metrics, log: log, limits: limits)
        } catch {
            throw engine.damage.found ?? error
        }
    }

    private static func assemble(
        _ directory: String, on engine: some Engine, modules: [DataModule], subscriptions: [Subscription],
        key: SecretKey, clock: WallClock, metrics: MetricRegistry, log: Log, limits: HubLimits
    ) throws(HubFailure) -> DataHub {
        let lock = try lock(directory)
        let modules = [HubModule.module] + modules
        let catalogue = try Catalogue(modules, subscriptions)
        let keyring = Keyring(key)
        let writing = Session(try connection(engine, .writer), engine.dialect, catalogue, keyring)
        let headsFile = JournalHeadsFile(in: directory)
        let tip: JournalTip
        let signed: Int64
        let erasures: ErasureRecord
        let queues: QueueBook
        do {
            try Migrator(session: writing, dialect: engine.dialect, now: clock.now()).run(modules)
            try writing.prepareQueries()
            tip = try JournalTip(last: Snapshot(session: writing))
            signed = try headsFile.check(
                tip, in: Snapshot(session: writing), signedWith: keyring.heads, now: clock.now())
            erasures = try ErasureRecord(in: directory, keyring.receipts, Snapshot(session: writing))
            queues = try openQueues(writing, now: clock.now(), metrics: metrics, log: log)
        } catch {
            writing.close()
            throw error
        }
        let listeners = CommitListeners()
        let journal = JournalWriter(tip: tip, keyring: keyring)
        let heads = JournalHeads(
            headsFile, keyring.heads, of: journal.committed, after: signed, clock: clock, log: log)
        let runner = BatchRunner(
            writing, catalogue, IdentifierSource(clock: clock, after: try greatestIdentifier(writing)),
            journal, queues, erasures, clock: clock, limits: limits, metrics: metrics, notices: log,
            listeners: listeners)
        let checkpointer = Checkpointer(try connection(engine, .checkpointer), metrics: metrics, log: log)
        let writer = Writer(writing, runner, checkpointer, limits: limits, metrics: metrics, notices: log)
        let deadlines = DeadlineClock()
        let readers = try ReaderPool(
            limits: limits, metrics: metrics, log: log, deadlines: deadlines, ended: writer.readerEnded
        ) { () throws(HubFailure) in
            Session(try connection(engine, .reader), engine.dialect, catalogue, keyring, isReader: true)
        }
        deadlines.start()
        writer.start()
        heads.start(every: limits.heads)
        return DataHub(
            writer: writer, readers: readers, deadlines: deadlines, heads: heads, listeners: listeners, lock: lock,
            damage: engine.damage, erasuresToRepeat: erasures.unknown)
    }

    private static func lock(_ directory: String) throws(HubFailure) -> DirectoryLock {
        try HubFailure.wording("The data directory \(directory) cannot be used.") {
            guard let lock = try DirectoryLock(directory) else {
                throw HubFailure(.inUse, "The data directory \(directory) is in use by another Pavilion.")
            }
            return lock
        }
    }

    static func connection(
        _ engine: some Engine, _ role: ConnectionRole
    ) throws(HubFailure) -> any EngineConnection {
        do { return try engine.connect(role) } catch {
            throw HubFailure(.storage, "The database could not be opened.", cause: "\(error)")
        }
    }

    /// Reads the queues' lengths and ends the leases of whoever had the directory before.
    private static func openQueues(
        _ session: Session, now: Instant, metrics: MetricRegistry, log: Log
    ) throws(HubFailure) -> QueueBook {
        let queues = QueueBook(session.catalogue, metrics: metrics, notices: log)
        do {
            try session.connection.execute("BEGIN IMMEDIATE")
            try queues.open(session, now: now)
            try session.connection.execute("COMMIT")
            return queues
        } catch {
            throw HubFailure(.storage, "The queues could not be opened.", cause: "\(error)")
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
