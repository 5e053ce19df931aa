import Timekeeping

/// All measures, at the small and, when there is one, at the large size.
struct Suite {
    let options: Options
    private let folder: DataFolder
    private var results: [MeasuredParts.Part] = []

    init(_ options: Options) {
        self.options = options
        folder = DataFolder(path: options.data)
    }

    /// By part, each told as soon as it is measured.
    mutating func run() async throws -> [MeasuredParts.Part] {
        var hubs: [(size: Int, directory: String)] = []
        for size in [DataFolder.largeSize, DataFolder.smallSize] {
            guard let directory = folder.hub(parties: size) else {
                note("no hub with \(size) parties in \(options.data): `make bench-data` makes it")
                continue
            }
            hubs.append((size, directory))
        }
        let (folder, options) = (folder, options)
        try await add(.calls) {
            try await CallOverhead(folder: folder, runs: options.runs, calls: options.calls).measure()
        }
        for (size, directory) in hubs {
            // Before the rest has filled the memory.
            try await add(.open, size) { try await OpenToAnswer(runs: options.runs).measure(size, in: directory) }
            try await add(.start, size) {
                try await ColdStart(folder: folder, runs: options.runs).measure(size, in: directory)
            }
        }
        try await add(.batch) { try await BatchMemory(folder: folder, messages: options.messages).measure() }
        if hubs.count == 2 {
            let (large, small) = (hubs[0], hubs[1])
            try await add(.matching) {
                try await Matching(runs: options.runs).measure(
                    (small.size, large.size), in: small.directory, large.directory)
            }
        }
        for (size, directory) in hubs { try await addWriting(size, in: directory) }
        if let (size, directory) = hubs.last {
            try await add(.served, size) {
                try await ServedAnswers(folder: folder, runs: options.runs, registrations: options.registrations)
                    .measure(size, in: directory)
            }
            try await add(.streams, size) {
                try await EventStreams(folder: folder, runs: options.runs)
                    .measure(size, in: directory)
            }
            try await add(.overload, size) {
                try await Overload(folder: folder, runs: options.runs).measure(size, in: directory)
            }
        }
        if let (size, directory) = hubs.first {
            try await add(.list, size) {
                try await ListImporting(folder: folder, rows: options.rows).measure(size, in: directory)
            }
        }
        try await add(.exchange) {
            try await ExchangeThroughput(folder: folder, events: options.events, runs: options.runs).measure()
        }
        try await add(.messages) {
            try MessageDecoding(runs: options.runs).measure()
                + SchemaChecking(runs: options.runs, folder: options.data).measure()
        }
        return results
    }

    private mutating func add(
        _ part: Options.Part, _ size: Int? = nil, _ measure: () async throws -> [Measurement]
    ) async throws {
        guard options.parts.contains(part) else { return }
        let measurements = try await measure()
        let name = size.map { "\(part.rawValue) at \($0)" } ?? part.rawValue
        note("\(name)\n\(MeasurementTable.text(measurements))")
        let day = String("\(WallClock.system.now())".prefix(10))
        results.append(MeasuredParts.Part(name: name, day: day, measurements: measurements))
    }

    private mutating func addWriting(_ size: Int, in directory: String) async throws {
        guard options.parts.contains(where: { [.registrations, .http, .batch, .gate].contains($0) }) else { return }
        let (folder, options) = (folder, options)
        let recorded = try await folder.onCopy(of: directory) {
            try await recordRegistrations(options.registrations, in: $0)
        }
        try await add(.registrations, size) {
            try await RegistrationWrites(folder: folder, runs: options.runs).measure(size, in: directory, recorded)
        }
        try await add(.http, size) {
            try await HTTPRegistrations(folder: folder, runs: options.runs).measure(size, in: directory, recorded)
        }
        try await add(.batch, size) {
            try await PartnerBatches(folder: folder, runs: options.runs).measure(size, in: directory, recorded)
        }
        try await add(.gate, size) {
            try await GateLatency(
                folder: folder, runs: options.runs, scans: options.scans, writes: recorded.map(HubWrite.all)
            ).measure(size, in: directory)
        }
    }
}
