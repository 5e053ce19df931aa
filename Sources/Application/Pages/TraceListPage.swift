import HTML
import Messages
import Timekeeping

/// What the platform did of late: one line a trace, to be filtered and sorted by the time it took.
package struct TraceListPage: Page {
    package var traces: [TraceEntry]
    package var paging: Paging
    /// The list as it is shown; its query holds `search`, `outcome`, `show` and `sort`.
    package var address: Address

    package init(traces: [TraceEntry], paging: Paging, address: Address) {
        self.traces = traces
        self.paging = paging
        self.address = address
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("traces.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { text("traces.title") }
                if !traces.isEmpty { span(.class("count")) { paging.words(text) } }
                exportLink(address.export, text)
            }
            filters(text)
            if traces.isEmpty {
                p(.class("empty")) { text("traces.empty") }
            } else {
                table(text)
                paging.html(text)
            }
        }
    }

    private func filters(_ text: Localizer) -> Markup {
        let form = FilterForm(address: address, names: ["search", "outcome", "show"], text: text)
        return form.html {
            form.search("search", text("traces.operation"))
            form.search("outcome", text("traces.outcome"))
            form.menu(
                "show", text("traces.show"), all: text("traces.all"), [Choice("notable", text("traces.notable"))])
        }
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
                    exactMoment(entry.began, text)
                },
            ], rows: traces, address: address, text: text
        ).html
    }
}
