import Glibc

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z. On the wire: RFC 3339 in UTC.
package struct Instant: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
    package static func + (a: Instant, b: Duration) -> Instant {
        Instant(milliseconds: a.milliseconds + b.milliseconds)
    }
    package static func - (a: Instant, b: Duration) -> Instant {
        Instant(milliseconds: a.milliseconds - b.milliseconds)
    }
    package static func - (a: Instant, b: Instant) -> Duration { .milliseconds(a.milliseconds - b.milliseconds) }
}

extension Duration {
    /// Whole milliseconds, rounded toward zero.
    package var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, with milliseconds only when there are any: `2027-03-01T09:00:00Z`.
    package var description: String {
        var seconds = time_t(milliseconds.quotientFlooring(by: 1000))
        let fraction = milliseconds - Int64(seconds) * 1000
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let date =
            "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-\(padded(Int(parts.tm_mday), 2))"
        let time = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
        return "\(date)T\(time)\(fraction == 0 ? "" : ".\(padded(Int(fraction), 3))")Z"
    }

    /// Reads what RFC 3339 and `xs:dateTime` both call an instant: `T` and `Z` in capitals, an offset up to 14 hours; with up to
    /// nine decimals (cut to milliseconds). Nil: not an instant, or one that in UTC is before the year 1 or after 9999, which could
    /// not be written.
    package init?(_ text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let day = CalendarDate(&reader), reader.take("T"),
            let hour = reader.number(2), hour < 24, reader.take(":"), let minute = reader.number(2), minute < 60,
            reader.take(":"), let second = reader.number(2), second < 60, let fraction = reader.fraction(),
            let offset = reader.offset(), reader.isAtEnd
        else { return nil }
        let minutes = (day.daysSince1970 * 24 + hour) * 60 + minute - offset
        let milliseconds = (minutes * 60 + second) * 1000 + fraction
        guard Self.written.contains(milliseconds) else { return nil }
        self.init(milliseconds: milliseconds)
    }
}

extension Instant {
    /// From the first to the last that four digits of a year can say.
    private static let written: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
    func quotientFlooring(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
