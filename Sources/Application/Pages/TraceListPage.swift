import HTML
import Messages
import Timekeeping

/// What the platform did of late: one line a trace, to be filtered and sorted by the time it took.
package struct TraceListPage: Page {
    package var traces: TraceList
    /// The list as it is shown; its query holds `operation`, `outcome`, `notable` and `slowest`.
    package var address: Address

    package init(_ traces: TraceList, address: Address) {
        self.traces = traces
        self.address = address
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("traces.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { text("traces.title") }
                span(.class("count")) {
                    text(
                        "traces.count",
                        ["shown": text.number(traces.item.count), "count": text.number(Int(traces.count))])
                }
            }
            filters(text)
            if traces.item.isEmpty {
                p(.class("empty")) { text("traces.empty") }
            } else {
                table(text)
            }
        }
    }

    private func filters(_ text: Localizer) -> Markup {
        form(.method("get"), .action(address.path), .role("search"), .class("filters")) {
            field("operation", text("traces.operation"))
            field("outcome", text("trace.outcome"))
            select(.name("show"), .aria(.label, text("traces.show"))) {
                choice("", text("traces.all"))
                choice("notable", text("traces.notable"))
            }
            select(.name("order"), .aria(.label, text("traces.order"))) {
                choice("", text("traces.latest"), of: "order")
                choice("slowest", text("traces.slowest"), of: "order")
            }
            submit(text("list.apply"), .plain)
        }
    }

    private func field(_ name: String, _ words: String) -> Markup {
        input(.type("search"), .name(name), .value(address[name]), .aria(.label, words), .placeholder(words))
    }

    private func choice(_ value: String, _ words: String, of name: String = "show") -> Markup {
        option(.value(value), .selected((address[name] ?? "") == value)) { words }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<TraceEntry>(
            caption: text("traces.title"),
            columns: [
                .init(text("trace.hop"), style: "name") { entry in
                    a(.href("\(address.path)/\(entry.trace)")) { entry.name }
                },
                .init(text("trace.outcome")) { entry in chip(entry.notable ? .bad : .quiet, entry.outcome) },
                .init(text("trace.duration"), style: "number") { entry in durationWords(entry.microseconds) },
                .init(text("traces.hops"), style: "number") { entry in text.number(Int(entry.hops)) },
                .init(text("trace.began"), style: "when") { entry in
                    time(.datetime(entry.began.description)) { entry.began.description }
                },
            ], rows: traces.item, address: address, text: text
        ).html
    }
}
