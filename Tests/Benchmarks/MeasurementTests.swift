import Testing

@testable import benchmarks

@Suite struct MeasurementTests {
    private static let met = Measurement(
        name: "registrations", unit: "/s", measured: 70, limit: 100, target: .ratioAtLeast(0.6))
    private static let missed = Measurement(
        name: "gate", unit: "ms", measured: 40, target: .atMost(20))
    private static let unpromised = Measurement(name: "commits", unit: "", measured: 9)

    @Test func `a missed target ends the benchmarks with status 1, what was not promised does not`() {
        #expect([Self.met, Self.unpromised].exitStatus == 0)
        #expect([Self.met, Self.missed, Self.unpromised].exitStatus == 1)
        #expect(MeasurementTable.text([Self.met, Self.missed]).contains("MISSED"))
    }

    @Test func `a margin above 1 is a target that is met, whichever way the target goes`() {
        let ratio = Measurement(name: "p99", unit: "ms", measured: 80, limit: 40, target: .ratioAtMost(4))
        #expect((Self.met.margin ?? 0) > 1.16 && (Self.met.margin ?? 0) < 1.17)
        #expect(Self.missed.margin == 0.5)
        #expect(ratio.margin == 2 && ratio.isMet == true)
        #expect(Self.unpromised.margin == nil)
    }

    @Test func `the page gets the table between its marks, and keeps what stands around them`() throws {
        let page = "# A\n\n<!-- measured: begin -->\nold\n<!-- measured: end -->\n\nB\n"
        let written = try MeasuredParts.page(page, with: "new")
        #expect(written == page.replacing("old", with: "new"))
        #expect(try MeasuredParts.page(written, with: "newer") == page.replacing("old", with: "newer"))
        let empty = page.replacing("old\n", with: "")
        #expect(try MeasuredParts.page(empty, with: "new") == written)
        #expect(throws: BenchmarkFailure.self) { try MeasuredParts.page("no marks", with: "new") }
    }

    @Test func `a part that is measured again takes the place of what it was`() {
        var parts = MeasuredParts()
        for (name, results) in [("open at 10000", [Self.met]), ("calls", [Self.missed]), ("open at 1000000", [])] {
            parts.replace(MeasuredParts.Part(name: name, day: "2027-01-01", measurements: results))
        }
        parts.replace(MeasuredParts.Part(name: "open at 10000", day: "2027-01-02", measurements: [Self.unpromised]))
        #expect(parts.parts.map(\.name) == ["calls", "open at 1000000", "open at 10000"])
        #expect(parts.parts.map(\.day) == ["2027-01-01", "2027-01-01", "2027-01-02"])
    }

    @Test func `the picture draws each promise and each wait, and is well formed whatever a line is called`() {
        var waited = Self.unpromised
        waited.waits = Waits(half: 3, most: 40)
        let hostile = Measurement(name: "a < b & c", unit: "s", measured: 1, target: .atMost(2))
        let svg = MeasurementPicture([Self.met, Self.missed, hostile, waited]).svg
        #expect(svg.contains("a &lt; b &amp; c"))
        #expect(svg.matches(of: #/<rect class="(met|missed)"/#).count == 3)
        #expect(svg.contains(#"<rect class="missed""#))
        #expect(svg.matches(of: #/<rect class="span"/#).count == 1)
        #expect(svg.contains("prefers-color-scheme:dark"))
    }
}
