import HTML
import Messages

/// Where a registration stands, in words and as a chip.
extension RegistrationState {
    func words(_ text: Localizer) -> String {
        switch self {
        case .pendingVerification: text("status.pendingVerification")
        case .registered: text("status.registered")
        case .underReview: text("status.underReview")
        case .declined: text("status.declined")
        case .withdrawn: text("status.withdrawn")
        }
    }

    func chip(_ text: Localizer) -> Markup { Application.chip(tone, words(text)) }

    private var tone: Tone {
        switch self {
        case .pendingVerification, .underReview: .waiting
        case .registered: .good
        case .declined: .bad
        case .withdrawn: .quiet
        }
    }
}
