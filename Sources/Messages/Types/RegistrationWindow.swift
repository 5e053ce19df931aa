import Timekeeping

/// Whether exhibitors may register for an edition now.
package enum RegistrationWindow: Sendable, Hashable {
    case opens(Instant)
    case open(until: Instant)
    case closed
}

extension Edition {
    /// The one rule of the window, for the process that refuses and for the pages that tell.
    package func window(at now: Instant) -> RegistrationWindow {
        if state == .cancelled || now >= registrationCloses { return .closed }
        return now < registrationOpens ? .opens(registrationOpens) : .open(until: registrationCloses)
    }
}
