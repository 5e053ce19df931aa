import LoadGenerator

/// What thousands of pages that follow what changes, and hear nothing, cost those who ask meanwhile.
struct EventStreams {
    private static let count = 5000
    private static let connections = 64
    let folder: DataFolder
    let runs: Int
    /// Requests in a run.
    let requests: Int

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var (alone, beside, memory): ([Double], [Double], [Double]) = ([], [], [])
        try await folder.serving(directory) { program in
            let load = WebRequests.page("/healthz", requests)
            let ask = { try await WebRun.of(load, to: program.port, connections: Self.connections).allAccepted().rate }
            _ = try await ask()
            for _ in 0..<runs {
                alone.append(try await ask())
                let before = program.residentMegabytes
                let streams = try Streams(Self.count, at: program)
                defer { streams.end() }
                try await streams.open()
                memory.append(program.residentMegabytes - before)
                beside.append(try await ask())
            }
        }
        return [
            Measurement(
                name: "requests beside \(Self.count) idle event streams, beside none", unit: "/s",
                measured: median(beside), limit: median(alone), target: .ratioAtLeast(0.8)),
            Measurement(name: "  memory of the streams", unit: "MB", measured: memory.max() ?? .nan),
        ]
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
            let open = load_streams_open(handle)
            guard open == count else { throw BenchmarkFailure("\(open) of \(count) streams are open.") }
        }

        func end() { load_streams_end(handle) }
    }
}
