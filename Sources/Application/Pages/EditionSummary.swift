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
