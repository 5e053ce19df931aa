import Foundation
import Timekeeping

/// Writes dates, times and numbers the way readers of a language do.
package struct Wording: Sendable {
    package let language: Language
    private let locale: Locale
    private let calendar: Calendar

    package init(_ language: Language) {
        self.language = language
        locale = language.locale
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale
        self.calendar = calendar
    }

    /// A whole number with grouped thousands: `12,408`.
    package func number(_ value: Int) -> String { value.formatted(IntegerFormatStyle<Int>().locale(locale)) }

    /// A number with at most `decimals` decimals: `1,234.5`.
    package func number(_ value: Double, decimals: Int) -> String {
        value.formatted(FloatingPointFormatStyle<Double>().locale(locale).precision(.fractionLength(0...decimals)))
    }

    /// The day of a moment in a zone: `15 March 2027`, `2027年3月15日`.
    package func date(_ instant: Instant, in zone: Zone) -> String {
        Date(instant).formatted(style(zone).day().month(.wide).year())
    }

    /// The day of a moment where room is scarce: `15 Mar 2027`, `2027年3月15日`.
    package func shortDate(_ instant: Instant, in zone: Zone) -> String {
        Date(instant).formatted(style(zone).day().month(.abbreviated).year())
    }

    /// The time of day: `18:00`.
    package func time(_ instant: Instant, in zone: Zone) -> String {
        // Taiwan's locale has a clock of twelve hours; deadlines read safely only on one of twenty-four.
        Date(instant).formatted(
            Date.VerbatimFormatStyle(
                format: "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
                locale: locale, timeZone: zone.timeZone, calendar: calendar))
    }

    /// The time of day to the second: `18:00:07`.
    package func exactTime(_ instant: Instant, in zone: Zone) -> String {
        Date(instant).formatted(
            Date.VerbatimFormatStyle(
                format:
                    "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
                locale: locale, timeZone: zone.timeZone, calendar: calendar))
    }

    /// Day and time: `15 March 2027, 18:00`.
    package func dateTime(_ instant: Instant, in zone: Zone) -> String {
        "\(date(instant, in: zone))\(language == .en ? ", " : " ")\(time(instant, in: zone))"
    }

    /// The city whose time a zone is: `Shanghai`, `上海`; `UTC` for that.
    package func city(of zone: Zone) -> String {
        guard zone != .utc else { return "UTC" }
        return Date(timeIntervalSince1970: 0).formatted(style(zone).timeZone(.exemplarLocation))
    }

    /// A day without a zone: `15 March 2027`.
    package func day(_ day: CalendarDate) -> String { date(day.midnight, in: .utc) }

    /// From one day to another, both included, without saying twice what they share: `15–18 March 2027`.
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        guard first < last else { return day(first) }
        let style = Date.IntervalFormatStyle(locale: locale, calendar: calendar, timeZone: Zone.utc.timeZone)
            .day().month(.wide).year()
        let range = (Date(first.midnight)..<Date(last.midnight)).formatted(style)
        // ICU sets spaces around every dash; between two plain numbers none is usual.
        let isOneMonth = (first.year, first.month) == (last.year, last.month)
        return isOneMonth ? range.replacing(#/\s*–\s*/#, with: "–") : range
    }

    private func style(_ zone: Zone) -> Date.FormatStyle {
        Date.FormatStyle(locale: locale, calendar: calendar, timeZone: zone.timeZone)
    }
}

extension CalendarDate {
    fileprivate var midnight: Instant { Instant(milliseconds: daysSince1970 * 86_400_000) }
}

extension Date {
    fileprivate init(_ instant: Instant) {
        self.init(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
    }
}
