import HTTPServer
import Logging
import Metrics
import Testing
import Threading

@testable import benchmarks

/// The load generator beside a real server that answers as it is told.
@Suite struct WebRunTests {
    /// Refuses every other request, with `Retry-After`.
    private struct Every: HTTPHandler {
        let count = Guarded(0)
        let refused: Int

        func admit(_ head: HTTPRequest) -> Admission { .accept(bodyLimit: 0) }

        func respond(to request: HTTPRequest) async -> HTTPResponse {
            let number = count.withLock { count in
                count += 1
                return count
            }
            return number % refused == 0
                ? .text("later", status: 503, headers: [("Retry-After", "1")]) : .text("ok", status: 200)
        }
    }

    private func run(
        _ handler: Every, connections: Int, _ count: Int, due: [Double]? = nil
    ) async throws -> WebRun {
        let server = try WebServer(
            HTTPConfiguration(), handler: handler, log: Log { _ in }, metrics: MetricRegistry())
        do {
            let run = try await WebRun.of(.page("/", count), to: server.port, connections: connections, due: due)
            await server.drain(within: .zero)
            return run
        } catch {
            await server.drain(within: .zero)
            throw error
        }
    }

    @Test func `each request is sent until it is accepted, and every answer is told`() async throws {
        let run = try await run(Every(refused: 4), connections: 3, 9)
        #expect(run.accepted.count == 9)
        let refused = run.answers.filter { !$0.isAccepted }
        #expect(!refused.isEmpty && refused.allSatisfy { $0.status == 503 && $0.retryAfter == 1 })
        #expect(run.seconds >= 1)
    }

    @Test func `what is due is sent once, when it is due, and its wait counts from then`() async throws {
        let due = (0..<20).map { Double($0) / 200 }
        let run = try await run(Every(refused: 2), connections: 2, 20, due: due)
        #expect(run.answers.count == 20 && run.accepted.count == 10)
        #expect(run.answers.map(\.due).sorted() == due)
        #expect(run.seconds >= 0.095)
    }
}
