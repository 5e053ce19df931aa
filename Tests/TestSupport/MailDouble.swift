import Adapters
import Testing
import Threading

/// A mail server that keeps what it takes and does otherwise as it is told.
package final class MailDouble: MailTransport {
    package enum Behaviour: Sendable {
        case takes
        case fails(MailFailure)
        /// Whoever sends now fails the test.
        case expectsNothing
    }

    private struct State {
        var behaviour = Behaviour.takes
        var attempts = 0
        var taken: [OutgoingMail] = []
    }

    private let state = Guarded(State())
    package let replacesEarlierCopies: Bool

    package init(replacesEarlierCopies: Bool = false) { self.replacesEarlierCopies = replacesEarlierCopies }

    package var behaviour: Behaviour {
        get { state.withLock { $0.behaviour } }
        set { state.withLock { $0.behaviour = newValue } }
    }

    /// The mails that it took, in their order.
    package var taken: [OutgoingMail] { state.withLock { $0.taken } }
    /// How often somebody tried.
    package var attempts: Int { state.withLock { $0.attempts } }

    @discardableResult
    package func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt {
        let behaviour = state.withLock { state in
            state.attempts += 1
            if case .takes = state.behaviour { state.taken.append(mail) }
            return state.behaviour
        }
        switch behaviour {
        case .takes: return MailReceipt(reply: "taken")
        case .fails(let failure): throw failure
        case .expectsNothing:
            Issue.record("a mail was sent: \(mail.subject)")
            throw MailFailure(.refused, "unexpected")
        }
    }

    package func close() {}
}
