import HTML
import Localization
import Messages
import Timekeeping

/// A receipt as staff read it: how far what a partner sent came, and what became of each message, refused ones with where
/// and why.
package struct ReceiptPage: Page {
    /// With the messages of this page.
    package var receipt: Receipt
    package var partner: Partner
    package var paging: Paging
    /// As it is shown; its query holds `outcome`.
    package var address: Address

    package init(receipt: Receipt, partner: Partner, paging: Paging, address: Address) {
        self.receipt = receipt
        self.partner = partner
        self.paging = paging
        self.address = address
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { receipt.sourceWords(text) }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(PartnerAddress.partner(partner.code))")) { bdi { partner.name } } }
            div(.class("bar")) {
                h1 { bdi { title(text) } }
                receipt.state.chip(text)
            }
            p(.class("under")) {
                moment(receipt.begun, text)
                " UTC · "
                text("detail.id", ["id": receipt.receipt])
            }
            end(text)
            facts(
                ReceiptOutcome.allCases.map { outcome in
                    Fact(outcome.words(text)) { text.number(Int(receipt.count(of: outcome))) }
                })
            filter(text).html {
                filter(text).menu(
                    "outcome", text("receipts.outcome"), all: text("receipts.outcome.all"),
                    ReceiptOutcome.allCases.map { Choice($0.rawValue, $0.words(text)) })
            }
            if receipt.item.isEmpty {
                p(.class("empty")) { paging.count > 0 ? text("receipts.past") : text("receipts.none") }
            } else {
                table(text)
                paging.html(text)
            }
        }
    }

    /// Why what came after was not reached, and what the partner does about it.
    @MarkupBuilder private func end(_ text: Localizer) -> Markup {
        if receipt.state == .cut || receipt.state == .malformed {
            notice(.bad) {
                if let problem = receipt.problem { reason(problem, text) }
                p { text("receipts.unreached") }
            }
        }
    }

    private func filter(_ text: Localizer) -> FilterForm {
        FilterForm(address: address, names: ["outcome"], text: text)
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<ReceiptItem>(
            caption: text("receipts.messages"),
            columns: [
                .init(text("receipts.message"), style: "what") { item in
                    text("receipts.number", ["number": text.number(Int(item.number)), "type": item.type ?? "–"])
                    small { bdi { item.id ?? "" } }
                },
                .init(text("receipts.place")) { item in place(item.line, item.column, text) },
                .init(text("receipts.outcome")) { item in item.outcome.chip(text) },
                .init(text("receipts.effect")) { item in
                    for error in item.error { reason(error, text) }
                    if let party = item.party {
                        a(.href("\(PartiesAddress.party(party))")) { text("receipts.party") }
                        " "
                    }
                    if let registration = item.registration {
                        a(.href("/console/registrations/\(registration)")) { text("receipts.registration") }
                    }
                },
            ], rows: receipt.item, address: address, text: text
        ).html
    }

    /// The words, and below them the field, the rule and the place for whoever corrects it.
    private func reason(_ error: ReceiptError, _ text: Localizer) -> Markup {
        p {
            bdi { error.message }
            small {
                if !error.path.isEmpty {
                    code { error.path }
                    " · "
                }
                code { error.rule }
                if let line = error.line {
                    " · "
                    place(line, error.column, text)
                }
            }
        }
    }

    private func place(_ line: Int64, _ column: Int64?, _ text: Localizer) -> String {
        text("receipts.at", ["line": text.number(Int(line)), "column": text.number(Int(column ?? 1))])
    }
}
