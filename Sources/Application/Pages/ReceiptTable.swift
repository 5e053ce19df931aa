import HTML
import Localization
import Messages
import Timekeeping

/// What a partner sent, the latest first: where each came from, how far it came, and what became of its messages.
struct ReceiptTable {
    let receipts: [Receipt]
    let paging: Paging
    /// The page that shows it.
    let address: Address
    /// Where all of them are, as a file.
    let list: Address

    func html(_ text: Localizer) -> Markup {
        section(.id("receipts"), .part("receipts")) {
            div(.class("bar")) {
                h2 { text("receipts.title") }
                if !receipts.isEmpty { span(.class("count")) { paging.words(text) } }
                exportLink(list.export, text)
            }
            if receipts.isEmpty {
                p(.class("empty")) { text("receipts.empty") }
            } else {
                table(text)
                paging.html(text)
            }
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<Receipt>(
            caption: text("receipts.title"),
            columns: [
                .init(text("receipts.source"), style: "name") { receipt in
                    a(.href("\(receipt.address)")) { bdi { receipt.sourceWords(text) } }
                },
                .init(text("receipts.state")) { receipt in receipt.state.chip(text) },
            ]
                + ReceiptOutcome.allCases.map { outcome in
                    .init(outcome.words(text), style: "number") { receipt in
                        let count = text.number(Int(receipt.count(of: outcome)))
                        if outcome.isOpen, receipt.count(of: outcome) > 0 {
                            a(.href("\(receipt.address.setting("outcome", outcome.rawValue))")) { count }
                        } else {
                            count
                        }
                    }
                }
                + [.init(text("receipts.begun"), style: "when") { receipt in moment(receipt.begun, text) }],
            rows: receipts, address: address, text: text, key: { $0.receipt }
        ).html
    }
}

extension Receipt {
    var address: Address { PartnerAddress.receipt(receipt, of: partner) }

    /// The name of the file, or that it was no file.
    func sourceWords(_ text: Localizer) -> String { source == "upload" ? text("receipts.upload") : source }

    func count(of outcome: ReceiptOutcome) -> Int64 {
        switch outcome {
        case .accepted: accepted
        case .duplicate: duplicate
        case .refused: refused
        case .deferred: deferred
        }
    }
}

extension ReceiptState {
    func chip(_ text: Localizer) -> Markup {
        switch self {
        case .open: Application.chip(.waiting, text("receipts.state.open"))
        case .whole: Application.chip(.good, text("receipts.state.whole"))
        case .cut: Application.chip(.bad, text("receipts.state.cut"))
        case .malformed: Application.chip(.bad, text("receipts.state.malformed"))
        }
    }
}

extension ReceiptOutcome {
    /// Whether somebody still has to do something.
    var isOpen: Bool { self == .refused || self == .deferred }

    func words(_ text: Localizer) -> String {
        switch self {
        case .accepted: text("receipts.accepted")
        case .duplicate: text("receipts.duplicate")
        case .refused: text("receipts.refused")
        case .deferred: text("receipts.deferred")
        }
    }

    func chip(_ text: Localizer) -> Markup {
        let tone: Tone =
            switch self {
            case .accepted: .good
            case .duplicate: .quiet
            case .refused: .bad
            case .deferred: .waiting
            }
        return Application.chip(tone, words(text))
    }
}
