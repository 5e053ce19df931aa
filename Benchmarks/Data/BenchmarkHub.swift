import Adapters
import Channel
import CodesService
import Cryptography
import EditionsService
import Files
import Hub
import Logging
import MailService
import MailsService
import MessageModel
import Messages
import Metrics
import PartiesService
import RegistrationProcess
import RegistrationsService
import Timekeeping

/// A data directory opened as the product opens it, with the product's services.
struct BenchmarkHub: Sendable {
    let hub: DataHub
    let bus: Bus
    let metrics: MetricRegistry

    /// - Parameter recorder: is told what is done with the database.
    init(_ directory: String, recorder: Recorder? = nil) throws {
        let key = try Self.key(of: directory)
        try Vocabulary.check()
        let registry = try Registry(Self.services(key, directory), contracts: Registry.embeddedContracts())
        let log = Log.standardError(minimum: .error)
        let metrics = MetricRegistry()
        let sqlite = SQLiteEngine(directory: directory)
        func open(_ engine: some Engine) throws -> DataHub {
            try DataHub.open(
                directory, on: engine, modules: registry.dataModules + [BenchmarkModule.module],
                subscriptions: registry.subscriptions, key: key, clock: .system, metrics: metrics, log: log,
                limits: .standard)
        }
        hub = try recorder.map { try open(RecordingEngine(sqlite: sqlite, recorder: $0)) } ?? open(sqlite)
        bus = Bus(registry, hub: hub, limitsRates: false, metrics: metrics, log: log)
        self.metrics = metrics
    }

    /// The one that the hub was filled with; a new hub gets one.
    private static func key(of directory: String) throws -> SecretKey {
        let path = "\(directory)/server.key"
        if try DurableFile.read(path) == nil { _ = try DurableFile.create(Sodium.random(SecretKey.count), at: path) }
        guard let key = try DurableFile.read(path).flatMap({ SecretKey($0) }) else {
            throw BenchmarkFailure("\(path) has a wrong length.")
        }
        return key
    }

    private static func services(_ key: SecretKey, _ directory: String) throws -> [Service] {
        [
            .codes(clock: .system), .editions(), .parties(), .registrations(), .mails(),
            try .registration(key: key, address: PublicAddress("https://expo.example")),
            .mail(MailFolder(directory: "\(directory)/mail"), sender: MailAddress("expo@expo.example")),
        ]
    }

    /// Opens registration for the benchmarks' edition, unless it is open already.
    func prepare() async throws {
        try await CodeRelease.apply(to: hub, clock: .system)
        do {
            _ = try await bus.call(
                EditionsOperations.putEdition, PutEdition(edition: .invented(now: WallClock.system.now())),
                as: Caller(.system("benchmark")))
        } catch let problem as Problem where problem.code == "editionExists" {
            return
        }
    }

    /// Invented companies register, as over the web, so many at the same time.
    func register(_ numbers: Range<Int>, atOnce: Int = 64) async throws {
        try await concurrently(atOnce, numbers) { number in
            _ = try await bus.call(
                RegistrationOperations.registerExhibitor, .invented(number), as: Caller(.everyone, address: nil))
        }
    }
}

/// Does `work` for each number, so many at the same time.
func concurrently(
    _ atOnce: Int, _ numbers: Range<Int>, _ work: @escaping @Sendable (Int) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for lane in 0..<atOnce {
            group.addTask {
                for number in stride(from: numbers.lowerBound + lane, to: numbers.upperBound, by: atOnce) {
                    try await work(number)
                }
            }
        }
        try await group.waitForAll()
    }
}
