import Channel
import CodesService
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Timekeeping
import Wiring

/// A data directory opened as the product opens it, with the product's services.
struct BenchmarkHub: Sendable {
    private let installation: Installation
    let metrics = MetricRegistry()
    var hub: DataHub { installation.hub }
    var bus: Bus { installation.bus }

    /// - Parameters:
    ///   - recorder: is told what is done with the database.
    ///   - modules: tables besides the product's.
    init(_ directory: String, recorder: Recorder? = nil, modules: [DataModule] = []) throws {
        let key = try ServerKey.load(in: directory)
        let sqlite = SQLiteEngine(directory: directory)
        installation = try Installation(
            directory, Installation.services(in: directory, key: key), key: key,
            engine: recorder.map { RecordingEngine(sqlite: sqlite, recorder: $0) } ?? sqlite,
            modules: [BenchmarkModule.questions] + modules, limitsRates: false, metrics: metrics,
            log: Log.standardError(minimum: .error))
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

    /// The same in a directory that nobody has open.
    static func prepare(_ directory: String) async throws {
        let installation = try BenchmarkHub(directory)
        defer { installation.hub.close() }
        try await installation.prepare()
    }

    static let partnerCode = "benchmark"

    /// The partner whose batches are measured; it is let in when it is not there yet.
    func partner() async throws -> Partner {
        let caller = Caller(.staff("benchmark"), rights: .all)
        let list = try await bus.call(PartnersOperations.listPartners, ListPartners(), as: caller).item
        if let partner = list.first(where: { $0.code == Self.partnerCode }) { return partner }
        let request = AddPartner(
            code: Self.partnerCode, name: "Benchmark", sends: [RegisterExhibitor.element], sees: [])
        return try await bus.call(PartnersOperations.addPartner, request, as: caller).partner
    }

    /// Gives what tells how many writes there have been in a commit since.
    func commitSize() -> () -> Int {
        let (writes, commits) = (metrics.value("hub_writes_total"), metrics.value("hub_commits_total"))
        return { [metrics] in
            let (made, committed) = (metrics.value("hub_writes_total"), metrics.value("hub_commits_total"))
            return Swift.max(1, Int(((made - writes) / (committed - commits)).rounded()))
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
