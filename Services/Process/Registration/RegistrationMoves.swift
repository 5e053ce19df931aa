import MessageModel
import Messages

/// What can happen to a registration.
enum RegistrationAct {
    /// The code was mailed again.
    case remind
    /// Its address was corrected.
    case correct
    /// Its entries were corrected; the organizer decides anew when that is to be reviewed.
    case amend(reviewed: Bool)
    /// Its address was confirmed; the organizer decides next when it is to be reviewed.
    case confirm(reviewed: Bool)
    case accept, decline, withdraw
}

extension RegistrationState {
    /// Where a registration stands after an act: every move that is allowed. Throws `conflict` for all others.
    func after(_ act: RegistrationAct) throws(Problem) -> RegistrationState {
        switch (act, self) {
        case (.remind, .pendingVerification), (.correct, .pendingVerification): .pendingVerification
        case (.confirm(let reviewed), .pendingVerification): reviewed ? .underReview : .registered
        case (.amend(let reviewed), .registered): reviewed ? .underReview : .registered
        case (.amend, .pendingVerification), (.amend, .underReview): self
        case (.amend, _): throw Problem(.conflict, "notCorrectable")
        case (.remind, _), (.correct, _), (.confirm, _): throw Problem(.conflict, "alreadyVerified")
        case (.accept, .underReview): .registered
        case (.decline, .underReview), (.decline, .registered): .declined
        case (.accept, _), (.decline, _): throw Problem(.conflict, "notUnderReview")
        case (.withdraw, .declined): throw Problem(.conflict, "notWithdrawable")
        case (.withdraw, _): .withdrawn
        }
    }
}
