import Testing

@testable import HTTPServer

/// RFC 9110 §12.4.2 and §12.5.3.
@Suite struct AcceptedCodingTests {
    private func isPacked(_ values: String...) -> Bool {
        if case .gzip = AcceptedCoding(HTTPHeaders(values.map { ("Accept-Encoding", $0) })) { true } else { false }
    }

    @Test(arguments: [
        "gzip", "GZIP", "x-gzip", "br, gzip", "gzip;q=0.1", "gzip ; q=1.000", "*", "*;q=0.5", "gzip, identity",
        "identity;q=0.5, gzip", "br;q=1.0, gzip;q=0.8, *;q=0.1", "identity;q=0, *", "gzip, *;q=0",
    ]) func `packed`(value: String) { #expect(isPacked(value)) }

    @Test(arguments: [
        "", "br", "deflate", "identity", "gzip;q=0", "gzip;q=0.000", "*;q=0", "gzip;q=0, *", "gzip;q=x", "gzip;q=2",
        "gzip;q=-1", "gzip;q=nan", "gzip;q=0.4, identity;q=0.5", "gzipped",
    ]) func `as it is`(value: String) { #expect(!isPacked(value)) }

    @Test func `said in several fields, or not at all`() {
        #expect(isPacked("br", "gzip"))
        #expect(!isPacked())
    }

    @Test func `a list without end is read up to a bound`() {
        #expect(!isPacked(String(repeating: "br,", count: 100) + "gzip"))
        #expect(Preferences([String(repeating: "a,", count: 10_000)]).items.count == 32)
    }
}
