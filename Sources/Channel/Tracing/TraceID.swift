/// Which trace something belongs to, as W3C Trace Context has it: 128 bits, not all of them zero. Two numbers, because each
/// call takes one along and few are ever shown.
package struct TraceID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// A new one, unlike all others.
    package init() { (high, low) = (IdentitySource.next(), IdentitySource.next()) }

    /// Nil: these are not 32 hexadecimal digits as the standard wants them, or all of them are zero.
    package init?(_ text: String) { self.init(Array(text.utf8)[...]) }

    init?(_ text: ArraySlice<UInt8>) {
        guard text.count == 32, let high = UInt64(hexadecimal: text.prefix(16)),
            let low = UInt64(hexadecimal: text.suffix(16)), high | low != 0
        else { return nil }
        (self.high, self.low) = (high, low)
    }
}

extension TraceID: CustomStringConvertible {
    /// 32 hexadecimal digits.
    package var description: String { high.hexadecimal + low.hexadecimal }
}
