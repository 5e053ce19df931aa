import HTML
import Localization
import Messages
import Timekeeping

/// The data-exchange channel: how much every subscriber has before it, as a picture, and the dead letters.
package struct ExchangePage: Page {
    package var queues: [QueueItem]
    package var letters: [DeadLetter]
    package var paging: Paging
    /// As it is shown; its query holds `subscriber`.
    package var address: Address
    package var now: Instant

    package init(queues: [QueueItem], letters: [DeadLetter], paging: Paging, address: Address, now: Instant) {
        self.queues = queues
        self.letters = letters
        self.paging = paging
        self.address = address
        self.now = now
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("exchange.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) { h1 { text("exchange.title") } }
            queueTable(text)
            div(.class("bar")) {
                h2 { text("exchange.letters") }
                if !letters.isEmpty { span(.class("count")) { paging.words(text) } }
                if address["subscriber"] != nil {
                    a(.href(address.setting("subscriber", nil).setting("after", nil).description)) {
                        text("exchange.letters.all")
                    }
                }
            }
            if letters.isEmpty {
                p(.class("empty")) { text("exchange.letters.none") }
            } else {
                letterTable(text)
                if paging.previous != nil || paging.next != nil { paging.html(text) }
            }
        }
    }

    private func queueTable(_ text: Localizer) -> Markup {
        let most = max(1, queues.map(\.underWay).max() ?? 0)
        return DataTable<QueueItem>(
            caption: text("exchange.queues"),
            columns: [
                .init(text("exchange.subscriber"), style: "name") { queue in
                    a(.href(address.setting("subscriber", queue.subscriber).setting("after", nil).description)) {
                        queue.subscriber
                    }
                },
                .init(text("exchange.underWay"), style: "measure") { queue in
                    span { text.number(queue.underWay) }
                    meter(.value("\(queue.underWay)"), .maximum(most), .aria(.hidden, "true")) {}
                },
                .init(text("exchange.age"), style: "number") { queue in queue.age(now, text) },
                .init(text("exchange.retrying"), style: "number") { text.number(Int($0.retrying)) },
                .init(text("exchange.delayed"), style: "number rest") { text.number(Int($0.delayed)) },
                .init(text("exchange.dead"), style: "number") { text.number(Int($0.dead + $0.skipped)) },
                .init(text("exchange.state")) { queue in queue.chip(text) },
            ],
            rows: queues, address: address, text: text
        ).html
    }

    private func letterTable(_ text: Localizer) -> Markup {
        DataTable<DeadLetter>(
            caption: text("exchange.letters"),
            columns: [
                .init(text("exchange.died"), style: "when") { letter in
                    time(.datetime(letter.died.description)) { text.moment(letter.died, in: .utc) }
                },
                .init(text("exchange.reason"), style: "name") { letter in
                    a(.href("/console/bus/exchange/\(letter.letter)")) { letter.reason }
                },
                .init(text("exchange.event")) { letter in
                    letter.type
                    small { letter.subscriber }
                },
                .init(text("exchange.key"), style: "rest") { letter in bdi { letter.key } },
                .init(text("exchange.state")) { letter in letter.chip(text) },
            ],
            rows: letters, address: address, text: text
        ).html
    }
}

extension QueueItem {
    /// What is still to be delivered.
    fileprivate var underWay: Int { Int(ready + leased + retrying + delayed + waiting) }

    fileprivate func age(_ now: Instant, _ text: Localizer) -> String {
        guard let oldest else { return "–" }
        return text("exchange.seconds", ["seconds": text.number(Int(max(0, (now - oldest).seconds)))])
    }

    fileprivate func chip(_ text: Localizer) -> Markup {
        if bound == nil { return Application.chip(.bad, text("exchange.orphaned")) }
        if full { return Application.chip(.bad, text("exchange.full")) }
        if !moving { return Application.chip(.bad, text("exchange.stuck")) }
        if dead > 0 { return Application.chip(.waiting, text("exchange.parked")) }
        return Application.chip(.good, text("exchange.moving"))
    }
}

extension DeadLetter {
    func chip(_ text: Localizer) -> Markup {
        parks ? Application.chip(.bad, text("exchange.parks")) : Application.chip(.quiet, text("exchange.skipped"))
    }
}
