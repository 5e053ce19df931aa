import HTML
import Localization
import Messages
import Timekeeping

/// One dead letter: why it could not be delivered, what it says, and the decision.
package struct DeadLetterPage: Page {
    package var letter: DeadLetter
    /// What was published, as JSON.
    package var content: String
    /// Whether its trace is still kept.
    package var hasTrace: Bool
    /// Where the decision is posted to, below it.
    package var action: String
    package var key: String
    package var state: FormState

    package init(
        letter: DeadLetter, content: String, hasTrace: Bool, action: String, key: String,
        state: FormState = FormState()
    ) {
        self.letter = letter
        self.content = content
        self.hasTrace = hasTrace
        self.action = action
        self.key = key
        self.state = state
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("exchange.letter", ["type": letter.type]) }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(BusAddress.exchange)")) { text("exchange.back") } }
            div(.class("bar")) {
                h1 { title(text) }
                letter.chip(text)
            }
            mistakeSummary(state, text)
            div(.class("sides")) {
                div {
                    card(text("exchange.reason")) { facts(known(text)) }
                    card(text("exchange.content")) { pre(.class("wrapped"), .tabindex(0)) { code { content } } }
                }
                div { decision(text) }
            }
        }
    }

    private func known(_ text: Localizer) -> [Fact] {
        [
            Fact(text("exchange.reason")) {
                code { letter.reason }
                if let problem = letter.problem { small { text.title(of: problem) } }
            },
            Fact(text("exchange.subscriber")) {
                a(.href(BusAddress.contract(of: letter.subscriber).description)) { letter.subscriber }
            },
            Fact(text("exchange.attempts")) { text.number(Int(letter.attempts)) },
            Fact(text("exchange.key"), typed: letter.key),
            Fact(text("exchange.sent")) {
                moment(letter.sent, text)
            },
            Fact(text("exchange.died")) {
                moment(letter.died, text)
            },
            Fact(text("exchange.trace")) {
                if hasTrace {
                    a(.href(BusAddress.trace(letter.trace))) { code { letter.trace } }
                } else {
                    code { letter.trace }
                    small { text("exchange.trace.gone") }
                }
            },
        ]
    }

    private func decision(_ text: Localizer) -> Markup {
        card(text("exchange.decide")) {
            p { letter.parks ? text("exchange.parks.about") : text("exchange.skipped.about") }
            disclosure(text("exchange.replay")) {
                postForm("\(action)/replay", key: key, text) {
                    p { text("exchange.replay.about") }
                    submit(text("exchange.replay.confirm"))
                }
            }
            disclosure(text("exchange.discard"), isOpen: !state.mistakes.isEmpty) {
                postForm("\(action)/discard", key: key, text) {
                    Fields(state: state, text: text).line(
                        "reason", text("exchange.discard.reason"), .init(help: text("exchange.discard.help")))
                    submit(text("exchange.discard.confirm"), .danger)
                }
            }
        }
    }
}
