import Channel
import HTML
import Localization
import MessageModel
import Messages
import Timekeeping

/// The data-exchange channel: how much every subscriber has before it, as a picture, and the dead letters.
package struct ExchangePage: Page {
    /// What somebody has just done about a dead letter.
    package enum Decision: String, Sendable, CaseIterable {
        case replayed, discarded
    }

    package var queues: [QueueItem]
    package var letters: [DeadLetter]
    package var paging: Paging
    /// As it is shown; its query holds `subscriber` and `sort`.
    package var address: Address
    package var now: Instant
    package var done: Decision?

    package init(
        queues: [QueueItem], letters: [DeadLetter], paging: Paging, address: Address, now: Instant,
        done: Decision? = nil
    ) {
        self.queues = queues
        self.letters = letters
        self.paging = paging
        self.address = address
        self.now = now
        self.done = done
    }

    package var width: PageWidth { .dense }
    package var topics: [Topic] { [.exchange] }
    package func title(_ text: Localizer) -> String { text("exchange.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            if let done { notice(.good) { p { done.words(text) } } }
            div(.class("bar")) {
                h1 { text("exchange.title") }
                exportLink(BusAddress.queues.export, text)
            }
            div(.part("queues")) { QueueTable(queues: queues, address: address, now: now).html(text) }
            section(.id("letters")) {
                div(.class("bar"), .part("bar")) {
                    h2 { text("exchange.letters") }
                    if !letters.isEmpty { span(.class("count")) { paging.words(text) } }
                    exportLink(
                        BusAddress.deadLetters.setting("subscriber", address["subscriber"]).export, text)
                }
                filters(text)
                div(.part("letters")) {
                    if letters.isEmpty {
                        p(.class("empty")) { text("exchange.letters.none") }
                    } else {
                        table(text)
                        paging.html(text)
                    }
                }
            }
        }
    }

    private func filters(_ text: Localizer) -> Markup {
        let form = FilterForm(address: address, names: ["subscriber"], text: text, fragment: "#letters")
        return form.html {
            form.menu(
                "subscriber", text("exchange.subscriber"), all: text("exchange.letters.all"),
                queues.map { Choice($0.subscriber, $0.subscriber) })
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<DeadLetter>(
            caption: text("exchange.letters"),
            columns: [
                .init(text("exchange.reason"), style: "name") { letter in
                    a(.href(BusAddress.letter(letter.letter))) { letter.reason }
                    if let problem = letter.problem { small { text.title(of: problem) } }
                },
                .init(text("exchange.event")) { letter in
                    letter.type
                    small { letter.subscriber }
                },
                .init(text("exchange.key"), style: "rest") { letter in bdi { letter.key } },
                .init(text("exchange.state")) { letter in letter.chip(text) },
                .init(text("exchange.died"), style: "when") { letter in
                    moment(letter.died, text)
                },
            ],
            rows: letters, address: address, text: text, key: { $0.letter }
        ).html
    }
}

extension ExchangePage.Decision {
    fileprivate func words(_ text: Localizer) -> String {
        switch self {
        case .replayed: text("exchange.replayed")
        case .discarded: text("exchange.discarded")
        }
    }
}

extension DeadLetter {
    /// What it died of, when the platform said it: its reason is then `kind.code`.
    var problem: Problem? {
        let parts = reason.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = Problem.Kind(rawValue: parts[0]) else { return nil }
        return Problem(kind, parts[1])
    }

    func chip(_ text: Localizer) -> Markup {
        parks ? Application.chip(.bad, text("exchange.parks")) : Application.chip(.quiet, text("exchange.skipped"))
    }
}
