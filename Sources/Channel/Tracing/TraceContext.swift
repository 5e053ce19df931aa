import Cryptography

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

    static func newTrace() -> String { hexadecimal(Sodium.random(16)) }

    /// A span's id: 16 digits.
    package static func digits(_ span: UInt64) -> String {
        hexadecimal((0..<8).map { UInt8(truncatingIfNeeded: span >> (56 - 8 * $0)) })
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = digits[Int(byte >> 4)]
                text[2 * index + 1] = digits[Int(byte & 15)]
            }
            return 2 * bytes.count
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
