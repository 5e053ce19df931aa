import HTML
import Localization
import Messages
import Timekeeping

/// An edition as pages show it.
package struct EditionSummary: Sendable {
    package var code: String
    package var name: String
    package var firstDay: CalendarDate
    package var lastDay: CalendarDate
    /// City and country, or the fairground, in the reader's language.
    package var place: String
    /// The edition's own zone: its deadlines are told in it.
    package var zone: Zone
    package var registration: RegistrationWindow
    /// Where its page is.
    package var address: Address
    package var isCancelled = false
    /// Whether its last day has passed.
    package var isOver = false
    /// Whether the organizer decides on each registration.
    package var isReviewed = false
    /// The list of its exhibitors; nil: nobody may read one.
    package var exhibitors: Address?

    package init(
        code: String, name: String, firstDay: CalendarDate, lastDay: CalendarDate, place: String, zone: Zone,
        registration: RegistrationWindow, address: Address
    ) {
        self.code = code
        self.name = name
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.place = place
        self.zone = zone
        self.registration = registration
        self.address = address
    }
}

extension EditionSummary {
    /// Where it stands for who thinks of exhibiting.
    func chip(_ text: Localizer) -> Markup {
        if isCancelled { return Application.chip(.bad, text("window.chip.cancelled")) }
        return isOver ? Application.chip(.quiet, text("window.chip.over")) : registration.chip(text)
    }

    /// The same in a sentence.
    func sentence(_ text: Localizer) -> String {
        if isCancelled { return text("window.cancelled") }
        return isOver ? text("window.over") : registration.sentence(text, in: zone)
    }

    /// Whether anybody can register for it, or will.
    var isAhead: Bool { !isCancelled && !isOver && registration != .closed }
}

extension RegistrationWindow {
    var isOpen: Bool {
        if case .open = self { true } else { false }
    }

    func chip(_ text: Localizer) -> Markup {
        switch self {
        case .opens: Application.chip(.waiting, text("window.chip.opens"))
        case .open: Application.chip(.good, text("window.chip.open"))
        case .closed: Application.chip(.quiet, text("window.chip.closed"))
        }
    }

    /// A sentence with the moment that matters, in the edition's zone.
    func sentence(_ text: Localizer, in zone: Zone) -> String {
        switch self {
        case .opens(let moment): text("window.opens", ["when": text.deadline(moment, in: zone)])
        case .open(let moment): text("window.open", ["when": text.deadline(moment, in: zone)])
        case .closed: text("window.closed")
        }
    }
}
