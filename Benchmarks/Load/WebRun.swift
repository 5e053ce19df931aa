import Glibc
import LoadGenerator
import Threading

/// What a server answered to a run of requests from a thread of this process, with epoll, in C.
struct WebRun: Sendable {
    /// One answer, in seconds.
    struct Answer: Sendable {
        /// When its request was due or, where nothing was due, sent first; from the beginning of the run.
        let due: Double
        /// From then until the whole answer was there.
        let waited: Double
        let status: Int
        /// What `Retry-After` says; 0: nothing.
        let retryAfter: Int

        var isAccepted: Bool { 200..<400 ~= status }
    }

    let answers: [Answer]
    /// From the beginning to the last answer.
    let seconds: Double
    let accepted: [Answer]

    /// Sends the requests over so many connections.
    ///
    /// - Parameters:
    ///   - due: when each is due, in seconds from the beginning, whatever has become of those before; nil: each connection sends
    ///     the next one when it has its answer, and who is told to come again does that after the time that it is told.
    ///   - seconds: nothing is sent after so long.
    static func of(
        _ requests: WebRequests, to port: Int, connections: Int, due: [Double]? = nil, within seconds: Double = 600
    ) async throws -> WebRun {
        try await WorkerThread.run(name: "load") {
            Result { () throws(BenchmarkFailure) in try WebRun(requests, port, connections, due, seconds) }
        }.get()
    }

    private init(
        _ requests: WebRequests, _ port: Int, _ connections: Int, _ due: [Double]?, _ seconds: Double
    ) throws(BenchmarkFailure) {
        // Who is told to come again is answered more than once.
        var answers = [load_answer](repeating: load_answer(), count: requests.count * (due == nil ? 8 : 1))
        let capacity = answers.count
        let outcome = requests.withRequests { requests in
            requests.withUnsafeBufferPointer { list in
                (due ?? []).withUnsafeBufferPointer { times in
                    var plan = load_plan(
                        port: UInt16(port), connections: Int32(connections), requests: list.baseAddress,
                        count: list.count,
                        due: due == nil ? nil : times.baseAddress, seconds: seconds)
                    return load_http(&plan, &answers, capacity)
                }
            }
        }
        guard outcome.error == 0 else {
            throw BenchmarkFailure("The load broke off: \(String(cString: strerror(outcome.error)))")
        }
        self.seconds = outcome.seconds
        self.answers = answers.prefix(outcome.answers).map {
            Answer(due: $0.due, waited: $0.waited, status: Int($0.status), retryAfter: Int($0.retry_after))
        }
        accepted = self.answers.filter(\.isAccepted)
    }

    /// Accepted ones a second.
    var rate: Double { Double(accepted.count) / seconds }

    /// Those of the accepted ones that waited no longer are so many of 100; in milliseconds.
    func wait(_ share: Double) -> Double { percentile(share, of: accepted.map(\.waited)) * 1000 }

    /// Of all answers, how many told to come again; throws when there are others than these and accepted ones.
    func sentAway() throws(BenchmarkFailure) -> Int {
        let others = answers.filter { !$0.isAccepted }
        let unexpected = others.filter { $0.status != 503 || $0.retryAfter == 0 }
        guard let first = unexpected.first else { return others.count }
        throw BenchmarkFailure(
            "\(unexpected.count) were neither accepted nor told when to come again, the first, at \(first.due) s,"
                + " with \(first.status) after \(first.waited) s.")
    }

    /// What a measure of answers shows: all of them, or it throws.
    func allAccepted() throws(BenchmarkFailure) -> WebRun {
        guard let other = answers.first(where: { !$0.isAccepted }) else { return self }
        throw BenchmarkFailure("\(answers.count - accepted.count) were not accepted, one with \(other.status).")
    }
}
