import Channel
import HTML
import Timekeeping

/// The proof of a form that is sent while very many come. A script finds the number meanwhile; without one the ticket is good
/// after a while, which filling the form in takes anyway.
package struct ProofField: Sendable {
    /// What is sent with the form.
    let value: String
    /// For the script; nil: the proof is whole.
    let zeroBits: Int?
    /// Until the ticket alone is enough; nil: it never is.
    let seconds: Int64?
    /// The form was sent without a proof, and is to be sent again.
    let isAsked: Bool

    package init(_ challenge: Challenge, isAsked: Bool) {
        (value, zeroBits, self.isAsked) = (challenge.ticket, challenge.zeroBits, isAsked)
        seconds = challenge.wait.map { ($0.milliseconds + 999) / 1000 }
    }

    /// One that was sent with a form that is shown again.
    init(kept: String) { (value, zeroBits, seconds, isAsked) = (kept, nil, nil, false) }

    @MarkupBuilder func html(_ text: Localizer) -> Markup {
        input(
            .type("hidden"), .name("proof"), .value(value), .data("zero-bits", zeroBits.map { "\($0)" }),
            .data("seconds", seconds.map { "\($0)" }), .data("asked", isAsked ? text("register.rush.moment") : nil))
        if isAsked {
            notice(.waiting) {
                p { strong { text("register.rush.title") } }
                p(.id("rush")) {
                    if let seconds {
                        text("register.rush.wait", ["seconds": "\(seconds)"])
                    } else {
                        text("register.rush.later")
                    }
                }
                p { submit(text("register.rush.again")) }
            }
        }
    }
}
