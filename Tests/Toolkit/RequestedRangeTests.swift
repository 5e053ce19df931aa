import Testing

@testable import HTTPServer

/// RFC 9110 §14.1.2 and §14.2, of a content of ten bytes.
@Suite struct RequestedRangeTests {
    @Test(arguments: [
        ("bytes=0-4", 0..<5), ("bytes=5-", 5..<10), ("bytes=-3", 7..<10), ("bytes=-30", 0..<10), ("bytes=9-9", 9..<10),
        ("bytes=0-99", 0..<10), ("Bytes= 2-3 ", 2..<4), ("bytes=0-99999999999999999999999", 0..<10),
        ("bytes=-99999999999999999999999", 0..<10), ("bytes=0-9223372036854775807", 0..<10),
    ]) func `one part`(value: String, part: Range<Int>) {
        #expect(RequestedRange([value], of: 10) == .part(part))
    }

    @Test(arguments: ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999999-"])
    func `a part behind the end`(value: String) {
        #expect(RequestedRange([value], of: 10) == .unsatisfiable)
    }

    @Test(arguments: [
        "", "bytes", "bytes=", "bytes=-", "bytes=4-3", "bytes=a-b", "bytes=1", "bytes=1-2-3", "bytes=+1-2",
        "bytes=0-1,3-4", "bytes=0-1,", "lines=0-1", "bytes=٣-٤", "bytes=1 - 2",
    ]) func `what is not understood, or several parts, is all`(value: String) {
        #expect(RequestedRange([value], of: 10) == .whole)
    }

    @Test func `said twice, or of nothing, is all`() {
        #expect(RequestedRange(["bytes=0-1", "bytes=0-1"], of: 10) == .whole)
        #expect(RequestedRange([], of: 10) == .whole)
        #expect(RequestedRange(["bytes=0-1"], of: 0) == .whole)
    }
}
