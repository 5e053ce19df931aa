import Logging
import Metrics
import Testing
import Threading

@testable import Hub

@Suite struct SlowClosuresTests {
    private static let second: UInt64 = 1_000_000_000

    @Test
    func `of many slow closures of an operation the first is told at once, the others once a minute, all counted`() {
        let lines = Guarded<[String]>([])
        let metrics = MetricRegistry()
        var slow = SlowClosures(
            .standard, metrics: metrics, notices: Log { line in lines.withLock { $0.append(line) } })
        for time in 1...70 as ClosedRange<UInt64> {
            slow.note("import", seconds: time == 9 ? 0.5 : 0.25, now: time * Self.second)
        }
        slow.note("scan", seconds: 0.001, now: 70 * Self.second)
        slow.note("scan", seconds: 0.25, now: 70 * Self.second)
        slow.close()
        let told = lines.withLock { $0 }.map { $0.split(separator: "hub.slowClosures ").last ?? "" }
        #expect(
            told == [
                "operation=import count=1 longest=0.25", "operation=import count=60 longest=0.5",
                "operation=scan count=1 longest=0.25", "operation=import count=9 longest=0.25",
            ])
        #expect(metrics.value("hub_slow_closures_total", labels: ["operation": "import"]) == 70)
        #expect(metrics.value("hub_slow_closures_total", labels: ["operation": "scan"]) == 1)
    }
}
