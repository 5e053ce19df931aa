import HTML
import Messages
import Timekeeping

/// One trace: a picture of its hops, and the same as a table.
package struct TracePage: Page {
    package var trace: TraceRecord

    package init(_ trace: TraceRecord) { self.trace = trace }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("trace.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(BusAddress.traces)")) { text("trace.back") } }
            h1 { trace.hop.first?.name ?? text("trace.title") }
            facts([
                Fact(text("trace.id")) { code { trace.trace } },
                Fact(text("trace.began")) {
                    exactMoment(trace.began, text)
                },
                Fact(text("trace.dropped")) { if trace.dropped > 0 { text.number(Int(trace.dropped)) } },
            ])
            for part in TraceWaterfall.all(of: trace) { picture(part, text) }
            legend(text)
            DataTable<TraceHop>(
                caption: text("trace.hops"), columns: columns(text), rows: trace.hop, address: BusAddress.traces,
                text: text
            ).html
        }
    }

    private func picture(_ part: TraceWaterfall, _ text: Localizer) -> Markup {
        section(.class("card")) {
            h2 {
                part.hops.first?.name ?? ""
                if let start = part.hops.first?.start, start > 0 {
                    " "
                    small { text("trace.later", ["duration": durationWords(start)]) }
                }
            }
            part.picture(text)
        }
    }

    private func legend(_ text: Localizer) -> Markup {
        ul(.class("legend")) {
            for kind in TraceHopKind.allCases { li(.class(kind.rawValue)) { kind.words(text) } }
            li(.class("waited")) { text("trace.waited") }
            li(.class("failed")) { text("trace.failed") }
        }
    }

    /// An operation leads to its contract.
    @MarkupBuilder private func named(_ hop: TraceHop) -> Markup {
        if hop.kind == .call || hop.kind == .delivery {
            a(.href("\(BusAddress.contract(of: hop.name))")) { hop.name }
        } else {
            hop.name
        }
    }

    private func columns(_ text: Localizer) -> [DataTable<TraceHop>.Column] {
        [
            .init(text("trace.hop"), style: "name") { hop in
                span(.class("depth")) { String(repeating: "· ", count: Int(min(hop.depth, 10))) }
                named(hop)
            },
            .init(text("trace.kind")) { hop in hop.kind.words(text) },
            .init(text("trace.start"), style: "number") { hop in durationWords(hop.start) },
            .init(text("trace.waited"), style: "number") { hop in durationWords(hop.waited) },
            .init(text("trace.duration"), style: "number") { hop in durationWords(hop.microseconds) },
            .init(text("trace.outcome")) { hop in chip(hop.failed ? .bad : .quiet, hop.outcome) },
        ]
    }
}

extension TraceHopKind {
    fileprivate func words(_ text: Localizer) -> String {
        switch self {
        case .request: text("trace.kind.request")
        case .call: text("trace.kind.call")
        case .transaction: text("trace.kind.transaction")
        case .read: text("trace.kind.read")
        case .delivery: text("trace.kind.delivery")
        }
    }
}
