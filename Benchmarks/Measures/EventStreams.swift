import LoadGenerator

/// What thousands of pages that follow what changes, and hear nothing but the sign of life each 15 seconds, cost those who ask
/// meanwhile.
struct EventStreams {
    private static let count = 5000
    private static let connections = 64
    /// Longer than from one sign of life to the next.
    private static let seconds = 20.0
    let folder: DataFolder
    let runs: Int

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var (alone, beside, memory): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            try await folder.serving(directory) { program in
                try await ask(program, within: 1)
                alone.append(try await ask(program))
                let before = program.residentMegabytes
                let streams = try Streams(Self.count, at: program)
                defer { streams.end() }
                try await streams.open()
                memory.append(program.residentMegabytes - before)
                beside.append(try await ask(program))
                try streams.stayedOpen()
            }
        }
        return [
            Measurement(
                name: "requests beside \(Self.count) idle event streams, beside none", unit: "/s",
                measured: median(beside), limit: median(alone), target: .ratioAtLeast(0.8)),
            Measurement(name: "  memory of the streams", unit: "MB", measured: memory.max() ?? .nan),
        ]
    }

    /// How many requests that do nothing are answered in a second.
    @discardableResult private func ask(_ program: ServedProgram, within seconds: Double = seconds) async throws
        -> Double
    {
        let requests = WebRequests.page("/healthz", Int(seconds * 50_000))
        return try await WebRun.of(requests, to: program.port, connections: Self.connections, within: seconds)
            .allAccepted().rate
    }

    private struct Streams {
        private let handle: OpaquePointer
        private let count: Int

        init(_ count: Int, at program: ServedProgram) throws {
            let bytes = WebRequests.page(
                "/console/live?topic=registrations", 1, authorization: ServedProgram.authorization)
            let handle = bytes.withRequests { load_streams_begin(UInt16(program.port), Int32(count), $0[0]) }
            guard let handle else { throw BenchmarkFailure("There are no connections for \(count) streams.") }
            (self.handle, self.count) = (handle, count)
        }

        /// Waits until all are open.
        func open() async throws {
            for _ in 0..<600 where load_streams_open(handle) < count { try await Task.sleep(for: .milliseconds(50)) }
            try stayedOpen()
        }

        func stayedOpen() throws {
            let open = load_streams_open(handle)
            guard open == count else { throw BenchmarkFailure("\(open) of \(count) streams are open.") }
        }

        func end() { load_streams_end(handle) }
    }
}
