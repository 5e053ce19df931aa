import HTML
import Localization
import Messages
import Timekeeping

/// The registry: which events go where, and what each service can be asked, by whom and how often.
package struct ContractListPage: Page {
    package var list: ContractList
    /// What is wrong with a policy that was refused, a line each.
    package var mistakes: [String]
    /// The list as it is shown; its query holds `search`, `service` and `caller`.
    package var address: Address

    package init(list: ContractList, mistakes: [String] = [], address: Address) {
        self.list = list
        self.mistakes = mistakes
        self.address = address
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("bus.contracts") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { text("bus.contracts") }
                span(.class("count")) {
                    text(
                        "contracts.count",
                        [
                            "services": text.number(list.contract.count),
                            "operations": text.number(list.contract.reduce(0) { $0 + $1.operation.count }),
                        ])
                }
                form(.method("post"), .action(BusAddress.reload)) {
                    input(.type("hidden"), .name("language"), .value(text.language.tag))
                    submit(text("contracts.policy.reload"), .plain)
                }
                exportLink(address.export, text)
            }
            policy(text)
            events(text)
            filters(text)
            if shown.isEmpty { p(.class("empty")) { text("contracts.empty") } }
            for contract in shown { ServiceSection(contract: contract, list: list, address: address).html(text) }
        }
    }

    @MarkupBuilder private func policy(_ text: Localizer) -> Markup {
        if address["done"] == "reloaded" { notice(.good) { p { text("contracts.policy.reloaded") } } }
        if let refusal = list.policy.refusal {
            notice(.bad) {
                p { text("contracts.policy.refused", ["when": text.moment(refusal.at, in: .utc)]) }
                ul { for mistake in mistakes { li { mistake } } }
            }
        }
        if let policy = list.policy.policy, let since = list.policy.since {
            notice(.waiting) {
                p {
                    text(
                        "contracts.policy.inForce",
                        [
                            "when": text.moment(since, in: .utc),
                            "count": text.number(policy.operation.count + policy.service.count),
                        ])
                }
            }
        }
    }

    private func events(_ text: Localizer) -> Markup {
        let flows = EventFlow.all(in: list.contract)
        return section {
            h2 { text("contracts.events") }
            if flows.isEmpty {
                p(.class("empty")) { text("contracts.events.none") }
            } else {
                div(.class("scroll picture"), .tabindex(0), .role("region"), .aria(.label, text("contracts.events"))) {
                    EventPicture(flows).html(
                        label: text("contracts.events.label", ["count": text.number(flows.count)]))
                }
                disclosure(text("contracts.events.table")) { table(flows, text) }
            }
        }
    }

    private func table(_ flows: [EventFlow], _ text: Localizer) -> Markup {
        let nobody = text("contracts.nobody")
        func names(_ names: [String]) -> String { names.isEmpty ? nobody : names.joined(separator: ", ") }
        return DataTable<EventFlow>(
            caption: text("contracts.events.table"),
            columns: [
                .init(text("contracts.publisher")) { names($0.publishers) },
                .init(text("contracts.event"), style: "name") { $0.event },
                .init(text("contracts.subscriber")) { flow in
                    if flow.subscribers.isEmpty { nobody }
                    for subscriber in flow.subscribers {
                        a(.href(BusAddress.letters(of: subscriber))) { subscriber }
                        " "
                    }
                },
            ], rows: flows, address: address, text: text
        ).html
    }
}
