import HTML
import Messages

/// How far a registration has come: what is done, what is next, what follows.
struct RegistrationSteps {
    let status: RegistrationState
    /// Whether the organizer decides on each.
    let isReviewed: Bool

    private enum Progress: String {
        case done, current, ahead
    }

    @MarkupBuilder func html(_ text: Localizer) -> Markup {
        if status != .declined, status != .withdrawn {
            ol(.class("steps")) {
                step(text("registration.step.sent"), .done, text)
                step(text("registration.step.confirmed"), status == .pendingVerification ? .current : .done, text)
                if isReviewed || status == .underReview {
                    step(text("registration.step.decided"), decision, text)
                }
                step(text("registration.step.registered"), status == .registered ? .done : .ahead, text)
            }
        }
    }

    private var decision: Progress {
        switch status {
        case .pendingVerification: .ahead
        case .underReview: .current
        default: .done
        }
    }

    private func step(_ words: String, _ progress: Progress, _ text: Localizer) -> Markup {
        li(.class(progress.rawValue), .aria(.current, progress == .current ? "step" : nil)) {
            words
            " "
            if progress == .done { span(.class("unseen")) { text("registration.step.done") } }
        }
    }
}
