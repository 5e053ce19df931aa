import Testing

@testable import benchmarks

@Suite struct MeasurementTests {
    private static let met = Measurement(
        name: "registrations", unit: "/s", measured: 70, limit: 100, target: .ratioAtLeast(0.6))
    private static let missed = Measurement(
        name: "gate", unit: "ms", measured: 21, target: .atMost(20))
    private static let unpromised = Measurement(name: "commits", unit: "", measured: 9)

    @Test func `a missed target ends the benchmarks with status 1, what was not promised does not`() {
        #expect([Self.met, Self.unpromised].exitStatus == 0)
        #expect([Self.met, Self.missed, Self.unpromised].exitStatus == 1)
        #expect(MeasurementTable.text([Self.met, Self.missed]).contains("MISSED"))
    }
}
