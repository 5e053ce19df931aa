import Glibc

/// A day of the Gregorian calendar without a time zone, for example an opening day. On the wire: `2027-03-01`.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
        let back = CalendarDate(daysSince1970: daysSince1970)
        guard back.year == year, back.month == month, back.day == day else { return nil }
    }

    /// Reads `YYYY-MM-DD`. Nil: not a date.
    package init?(_ text: some StringProtocol) {
        var reader = DigitReader(text)
        guard let date = CalendarDate(&reader), reader.isAtEnd else { return nil }
        self = date
    }

    init?(_ reader: inout DigitReader) {
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
            let day = reader.number(2)
        else { return nil }
        self.init(year: Int(year), month: Int(month), day: Int(day))
    }

    package init(daysSince1970 days: Int64) {
        var seconds = time_t(days * 86_400)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    }

    /// The day of a moment in UTC.
    package init(of instant: Instant) {
        let (days, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        self.init(daysSince1970: rest < 0 ? days - 1 : days)
    }

    package var daysSince1970: Int64 {
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
        return Int64(timegm(&parts)) / 86_400
    }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}
