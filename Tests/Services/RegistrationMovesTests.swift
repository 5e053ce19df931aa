import MessageModel
import Messages
import Testing

@testable import RegistrationProcess

@Suite struct RegistrationMovesTests {
    /// Where each act leads from each state; what is not there is refused.
    private static let moves:
        [(act: RegistrationAct, refusal: String, allowed: [RegistrationState: RegistrationState])] = [
            (.remind, "alreadyVerified", [.pendingVerification: .pendingVerification]),
            (.correct, "alreadyVerified", [.pendingVerification: .pendingVerification]),
            (
                .amend(reviewed: false), "notCorrectable",
                [
                    .pendingVerification: .pendingVerification, .underReview: .underReview, .registered: .registered,
                ]
            ),
            (
                .amend(reviewed: true), "notCorrectable",
                [
                    .pendingVerification: .pendingVerification, .underReview: .underReview,
                    .registered: .underReview,
                ]
            ),
            (.confirm(reviewed: false), "alreadyVerified", [.pendingVerification: .registered]),
            (.confirm(reviewed: true), "alreadyVerified", [.pendingVerification: .underReview]),
            (.accept, "notUnderReview", [.underReview: .registered]),
            (.decline, "notUnderReview", [.underReview: .declined, .registered: .declined]),
            (
                .withdraw, "notWithdrawable",
                [
                    .pendingVerification: .withdrawn, .underReview: .withdrawn, .registered: .withdrawn,
                    .withdrawn: .withdrawn,
                ]
            ),
        ]

    @Test func `a registration makes the moves of the table and no other`() {
        for (act, refusal, allowed) in Self.moves {
            for state in RegistrationState.allCases {
                do throws(Problem) {
                    let next = try state.after(act)
                    #expect(next == allowed[state], "\(act) from \(state)")
                } catch {
                    #expect(allowed[state] == nil && error == Problem(.conflict, refusal), "\(act) from \(state)")
                }
            }
        }
    }
}
