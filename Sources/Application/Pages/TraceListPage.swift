import HTML
import Messages
import Timekeeping

/// What the platform did of late: one line a trace, to be filtered and sorted by the time it took.
package struct TraceListPage: Page {
    package var traces: [TraceEntry]
    package var paging: Paging
    /// The list as it is shown; its query holds `search`, `outcome`, `show` and `sort`.
    package var address: Address
    package var export: Address

    package init(traces: [TraceEntry], paging: Paging, address: Address, export: Address) {
        self.traces = traces
        self.paging = paging
        self.address = address
        self.export = export
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("traces.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { text("traces.title") }
                if !traces.isEmpty { span(.class("count")) { paging.words(text) } }
                a(.class("button plain"), .href(export.description), .download(true)) { text("list.export") }
            }
            filters(text)
            if traces.isEmpty {
                p(.class("empty")) { text("traces.empty") }
            } else {
                table(text)
                if paging.previous != nil || paging.next != nil { paging.html(text) }
            }
        }
    }

    private func filters(_ text: Localizer) -> Markup {
        form(.method("get"), .action(address.path), .role("search"), .class("filters")) {
            if let sort = address["sort"] { input(.type("hidden"), .name("sort"), .value(sort)) }
            field("search", text("traces.operation"))
            field("outcome", text("traces.outcome"))
            select(.name("show"), .aria(.label, text("traces.show"))) {
                option(.value("")) { text("traces.all") }
                option(.value("notable"), .selected(address["show"] == "notable")) { text("traces.notable") }
            }
            submit(text("list.apply"), .plain)
            if ["search", "outcome", "show"].contains(where: { address[$0] != nil }) {
                a(.href(address.path)) { text("list.clear") }
            }
        }
    }

    private func field(_ name: String, _ words: String) -> Markup {
        input(.type("search"), .name(name), .value(address[name]), .aria(.label, words), .placeholder(words))
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<TraceEntry>(
            caption: text("traces.title"),
            columns: [
                .init(text("trace.hop"), style: "name") { entry in
                    a(.href(BusAddress.trace(entry.trace))) { entry.name }
                },
                .init(text("trace.outcome")) { entry in
                    entry.outcome
                    if entry.notable {
                        " "
                        chip(.waiting, text("traces.notable"))
                    }
                },
                .init(text("trace.duration"), sort: "-duration", style: "number") { entry in
                    durationWords(entry.microseconds)
                },
                .init(text("traces.hops"), style: "number") { entry in text.number(Int(entry.hops)) },
                .init(text("trace.began"), sort: "-began", style: "when") { entry in
                    time(.datetime(entry.began.description)) { text.exactMoment(entry.began) }
                },
            ], rows: traces, address: address, text: text
        ).html
    }
}
