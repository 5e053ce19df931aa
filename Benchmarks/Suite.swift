/// All measures, at the small and, when there is one, at the large size.
struct Suite {
    let options: Options
    private let folder: DataFolder

    init(_ options: Options) {
        self.options = options
        folder = DataFolder(path: options.data)
    }

    func run() async throws -> [Measurement] {
        var hubs: [(size: Int, directory: String)] = []
        for size in [DataFolder.largeSize, DataFolder.smallSize] {
            guard let directory = folder.hub(parties: size) else {
                note("no hub with \(size) parties in \(options.data): `make bench-data` makes it")
                continue
            }
            hubs.append((size, directory))
        }
        var results: [Measurement] = []
        if options.parts.contains(.calls) {
            results += try await CallOverhead(folder: folder, runs: options.runs, calls: options.calls).measure()
        }
        // Before the rest has filled the memory.
        for (size, directory) in hubs where options.parts.contains(.open) {
            results += try await OpenToAnswer(runs: options.runs).measure(size, in: directory)
        }
        if options.parts.contains(.batch) {
            results += try await BatchMemory(folder: folder, messages: options.messages).measure()
        }
        if hubs.count == 2, options.parts.contains(.matching) {
            let (large, small) = (hubs[0], hubs[1])
            results += try await Matching(runs: options.runs).measure(
                (small.size, large.size), in: small.directory, large.directory)
        }
        for (size, directory) in hubs { results += try await writing(size, in: directory) }
        if let (size, directory) = hubs.first, options.parts.contains(.list) {
            results += try await ListImporting(folder: folder, rows: options.rows).measure(size, in: directory)
        }
        if options.parts.contains(.exchange) {
            results += try await ExchangeThroughput(folder: folder, events: options.events, runs: options.runs)
                .measure()
        }
        if options.parts.contains(.messages) {
            results += try MessageDecoding(runs: options.runs).measure()
            results += try SchemaChecking(runs: options.runs, folder: options.data).measure()
        }
        return results
    }

    private func writing(_ size: Int, in directory: String) async throws -> [Measurement] {
        guard options.parts.contains(where: { [.registrations, .http, .batch, .gate].contains($0) }) else { return [] }
        let recorded = try await folder.onCopy(of: directory) {
            try await recordRegistrations(options.registrations, in: $0)
        }
        var results: [Measurement] = []
        if options.parts.contains(.registrations) {
            results += try await RegistrationWrites(folder: folder, runs: options.runs)
                .measure(size, in: directory, recorded)
        }
        if options.parts.contains(.http) {
            results += try await HTTPRegistrations(folder: folder, runs: options.runs)
                .measure(size, in: directory, recorded)
        }
        if options.parts.contains(.batch) {
            results += try await PartnerBatches(folder: folder, runs: options.runs)
                .measure(size, in: directory, recorded)
        }
        if options.parts.contains(.gate) {
            results += try await GateLatency(
                folder: folder, runs: options.runs, scans: options.scans, writes: recorded.map(HubWrite.all)
            ).measure(size, in: directory)
        }
        return results
    }
}
