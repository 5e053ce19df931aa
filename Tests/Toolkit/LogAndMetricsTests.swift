import Logging
import Metrics
import Testing
import Threading
import Timekeeping

@Suite struct LogAndMetricsTests {
    @Test func anEventIsOneLineWhateverItsValues() {
        let lines = Guarded<[String]>([])
        let log = Log(clock: WallClock { Instant(milliseconds: 0) }) { line in lines.withLock { $0.append(line) } }
        log.warning("mail.refused", ["id": 7, "reason": "no\nsuch \"user\"", "empty": ""])
        #expect(
            lines.withLock { $0 } == [
                #"1970-01-01T00:00:00Z warning mail.refused id=7 reason="no\nsuch \"user\"" empty="""#
            ])
    }

    @Test func eventsBelowTheLevelAreLeftOut() {
        let lines = Guarded<[String]>([])
        let log = Log(minimum: .warning) { line in lines.withLock { $0.append(line) } }
        log.debug("a")
        log.info("b")
        log.warning("c")
        log.error("d")
        #expect(lines.withLock { $0.count } == 2)
    }

    @Test func countersAreWrittenByLabelsThatCannotBreakALine() {
        let metrics = MetricRegistry()
        metrics.count("mails_total", help: "Mails.", labels: ["state": "a\"b\\\r\nc"])
        metrics.count("mails_total", help: "Mails.", labels: ["state": "sent"], by: 2)
        #expect(
            metrics.text() == """
                # HELP mails_total Mails.
                # TYPE mails_total counter
                mails_total{state="a\\"b\\\\\r\\nc"} 1.0
                mails_total{state="sent"} 2.0

                """)
    }

    @Test func aGaugeIsSetAndMoved() {
        let metrics = MetricRegistry()
        metrics.gauge("open", help: "Open.", 5)
        metrics.gauge("open", help: "Open.", adding: -2)
        #expect(metrics.value("open") == 3)
    }

    @Test func aHistogramsBucketsAddUp() {
        let metrics = MetricRegistry()
        for seconds in [0.002, 0.02, 60] {
            metrics.observe("took", help: "Took.", labels: ["by": "a"], seconds: seconds)
        }
        let lines = metrics.text().split(separator: "\n")
        #expect(lines.contains(#"took_bucket{by="a",le="0.001"} 0"#))
        #expect(lines.contains(#"took_bucket{by="a",le="0.0025"} 1"#))
        #expect(lines.contains(#"took_bucket{by="a",le="10.0"} 2"#))
        #expect(lines.contains(#"took_bucket{by="a",le="+Inf"} 3"#))
        #expect(lines.contains(#"took_sum{by="a"} 60.022"#))
        #expect(lines.contains(#"took_count{by="a"} 3"#))
    }
}
