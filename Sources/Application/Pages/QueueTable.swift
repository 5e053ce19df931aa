import HTML
import Messages
import Timekeeping

/// How much every subscriber has before it, to be compared: the bars are a picture of what is under way.
struct QueueTable {
    let queues: [QueueItem]
    /// Its `sort` holds a column's name.
    let address: Address
    let now: Instant

    func html(_ text: Localizer) -> Markup {
        let most = max(1, queues.map(\.underWay).max() ?? 0)
        return DataTable<QueueItem>(
            caption: text("exchange.queues"),
            columns: [
                .init(text("exchange.subscriber"), sort: "subscriber", style: "name") { queue in
                    a(.href(BusAddress.contract(of: queue.subscriber).description)) { queue.subscriber }
                },
                .init(text("exchange.underWay"), sort: "-underWay", style: "measure") { queue in
                    span { text.number(queue.underWay) }
                    meter(.value("\(queue.underWay)"), .maximum(most), .aria(.hidden, "true")) {}
                },
                .init(text("exchange.age"), sort: "-age", style: "number") { queue in
                    queue.oldest.map { text.age(now - $0) } ?? "–"
                },
                .init(text("exchange.retrying"), style: "number") { text.number(Int($0.retrying)) },
                .init(text("exchange.delayed"), style: "number rest") { text.number(Int($0.delayed)) },
                .init(text("exchange.dead"), sort: "-dead", style: "number") { queue in
                    if queue.allDead == 0 {
                        text.number(0)
                    } else {
                        a(.href(BusAddress.letters(of: queue.subscriber))) { text.number(queue.allDead) }
                    }
                },
                .init(text("exchange.state")) { queue in queue.chip(text) },
            ],
            rows: sorted, address: address, text: text, key: { $0.subscriber }
        ).html
    }

    private var sorted: [QueueItem] {
        switch address["sort"] {
        case "-subscriber": queues.sorted { $0.subscriber > $1.subscriber }
        case "-underWay": queues.sorted { $0.underWay > $1.underWay }
        case "-age": queues.sorted { ($0.oldest ?? now) < ($1.oldest ?? now) }
        case "-dead": queues.sorted { $0.allDead > $1.allDead }
        default: queues.sorted { $0.subscriber < $1.subscriber }
        }
    }
}

extension QueueItem {
    /// What is still to be delivered.
    fileprivate var underWay: Int { Int(ready + leased + retrying + delayed + waiting) }
    fileprivate var allDead: Int { Int(dead + skipped) }

    fileprivate func chip(_ text: Localizer) -> Markup {
        if bound == nil { return Application.chip(.bad, text("exchange.orphaned")) }
        if full { return Application.chip(.bad, text("exchange.full")) }
        if !moving { return Application.chip(.bad, text("exchange.stuck")) }
        if dead > 0 { return Application.chip(.waiting, text("exchange.parked")) }
        return Application.chip(.good, text("exchange.moving"))
    }
}
