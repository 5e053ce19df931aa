import Localization
import MessageModel
import Timekeeping

/// What a view needs to speak: the reader's language, its words, and its way to write dates and numbers.
package struct Localizer: Sendable {
    package let language: Language
    private let strings: Strings
    private let wording: Wording

    package init(_ language: Language, strings: Strings) {
        self.language = language
        self.strings = strings
        wording = Wording(language)
    }

    /// The words of a key of `Strings/*.strings`. The key is a literal, so a test can compare code and tables.
    package func callAsFunction(_ key: StaticString, _ parameters: [String: String] = [:]) -> String {
        strings.text("\(key)", parameters, in: language)
    }

    /// What a problem is called.
    func title(of problem: Problem) -> String { ProblemWords(strings: strings, language: language).title(problem) }

    package func number(_ value: Int) -> String { wording.number(value) }
    package func date(_ instant: Instant, in zone: Zone) -> String { wording.date(instant, in: zone) }
    package func shortDate(_ instant: Instant, in zone: Zone) -> String { wording.shortDate(instant, in: zone) }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String { wording.days(first, last) }

    /// A moment that somebody must keep: day, time and whose time it is.
    package func deadline(_ instant: Instant, in zone: Zone) -> String {
        self(
            "time.deadline",
            [
                "date": wording.date(instant, in: zone), "time": wording.time(instant, in: zone),
                "city": wording.city(of: zone),
            ])
    }

    /// A moment to the second, in UTC, beside which logs can be laid.
    package func exactMoment(_ instant: Instant) -> String {
        "\(wording.shortDate(instant, in: .utc)) \(wording.exactTime(instant, in: .utc))"
    }

    /// How long something has waited, in the greatest unit that it fills.
    package func age(_ duration: Duration) -> String {
        let seconds = max(0, Int(duration.seconds))
        return switch seconds {
        case ..<60: self("time.seconds", ["count": number(seconds)])
        case ..<3600: self("time.minutes", ["count": number(seconds / 60)])
        case ..<86_400: self("time.hours", ["count": number(seconds / 3600)])
        default: self("time.days", ["count": number(seconds / 86_400)])
        }
    }

    /// A moment in a dense list.
    package func moment(_ instant: Instant, in zone: Zone) -> String {
        "\(wording.shortDate(instant, in: zone)) \(wording.time(instant, in: zone))"
    }
}
