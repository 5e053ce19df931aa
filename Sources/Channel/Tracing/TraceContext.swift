/// Which trace something belongs to and what caused it there, as W3C Trace Context spells it in `traceparent`.
package struct TraceContext: Hashable, Sendable {
    /// 32 hexadecimal digits, not all of them zero.
    package let trace: String
    /// The span that causes what comes next; nil: it is the first.
    package let parent: UInt64?

    package init(trace: String, parent: UInt64? = nil) {
        self.trace = trace
        self.parent = parent
    }

    /// The beginning of a new trace.
    package init() { self.init(trace: Self.newTrace()) }

    /// What another system sent. Nil: it is not as the standard says, and the standard says to ignore it then.
    package init?(traceparent header: String) {
        let bytes = Array(header.utf8)
        let dash = UInt8(ascii: "-")
        // A later version may be longer, but begins like version 00, which may not; version ff is forbidden.
        guard bytes.count >= 55, bytes[2] == dash, bytes[35] == dash, bytes[52] == dash,
            let version = Self.number(bytes[0..<2]), version != 0xff,
            bytes.count == 55 || version > 0 && bytes[55] == dash,
            let high = Self.number(bytes[3..<19]), let low = Self.number(bytes[19..<35]), high | low != 0,
            let parent = Self.number(bytes[36..<52]), parent != 0, Self.number(bytes[53..<55]) != nil
        else { return nil }
        self.init(trace: String(decoding: bytes[3..<35], as: UTF8.self), parent: parent)
    }

    /// For a `traceparent` or `traceresponse` header, of which `span` is the sender. Says that the trace is recorded.
    package func header(of span: UInt64) -> String { "00-\(trace)-\(Self.digits(span))-01" }

    static func newTrace() -> String { hexadecimal(IdentitySource.next(), IdentitySource.next()) }

    /// A span's id: 16 digits.
    package static func digits(_ span: UInt64) -> String { hexadecimal(span) }

    private static func hexadecimal(_ numbers: UInt64...) -> String {
        String(unsafeUninitializedCapacity: 16 * numbers.count) { text in
            for index in text.indices {
                let digit = UInt8(truncatingIfNeeded: numbers[index / 16] >> (60 - 4 * UInt64(index % 16)) & 15)
                text[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 16 * numbers.count
        }
    }

    /// Lower-case digits only, as the standard wants them.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return number
    }
}
