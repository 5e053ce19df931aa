import HTML
import Localization
import Timekeeping

/// A moment for people, with the same for programs: a list's, to the minute.
func moment(_ instant: Instant, in zone: Zone = .utc, _ text: Localizer) -> Markup {
    time(.datetime(instant.description)) { text.moment(instant, in: zone) }
}

/// The same to the second, in UTC.
func exactMoment(_ instant: Instant, _ text: Localizer) -> Markup {
    time(.datetime(instant.description)) { text.exactMoment(instant) }
}
