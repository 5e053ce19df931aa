import Messages
import Testing
import Timekeeping

@testable import Application

extension Sample {
    static func partners(empty: Bool = false, _ state: FormState = FormState()) throws -> PartnerListPage {
        PartnerListPage(
            partners: empty ? [] : [try partner(.active), try partner(.closed)],
            messages: ["importExhibitor", "registerExhibitor"], events: ["exhibitorRegistered", "personErased"],
            address: Address("/console/partners"), key: "k", state: state)
    }

    /// The form for a partner, come back.
    static var refusedPartner: FormState {
        FormState(
            values: ["code": [hostile], "name": [longName], "sends": ["registerExhibitor"]],
            mistakes: [.init("code", "Use a code.", field: "Code"), .init("sends[0]", "There is no such message.")])
    }

    static func partner(_ state: PartnerState) throws -> PartnerPage {
        PartnerPage(
            partner: try partner(state),
            receipts: ReceiptTable(
                receipts: state == .active ? try ReceiptState.allCases.map { try receipt($0) } : [],
                paging: Paging(first: 1, last: 4, count: 4, previous: nil, next: nil),
                address: PartnerAddress.partner("fairfeed"), list: PartnerAddress.receipts(of: "fairfeed")), key: "k")
    }

    static func receiptPage(_ state: ReceiptState) throws -> ReceiptPage {
        var receipt = try receipt(state)
        receipt.item =
            state == .open
            ? []
            : ReceiptOutcome.allCases.enumerated().map { number, outcome in
                ReceiptItem(
                    number: Int64(number + 1), line: 12_345, column: 7, id: outcome == .refused ? longName : "r-1",
                    type: outcome == .deferred ? nil : "registerExhibitor", outcome: outcome,
                    party: outcome == .accepted ? "17" : nil, registration: outcome == .accepted ? "18" : nil,
                    error: outcome == .refused
                        ? [
                            ReceiptError(
                                path: "contact.email", rule: "pattern", message: "Write the address.", line: 8),
                            ReceiptError(path: "", rule: "closed", message: hostile),
                        ] : [])
            }
        return ReceiptPage(
            receipt: receipt, partner: try partner(.active),
            paging: Paging(first: 1, last: 4, count: 4, previous: nil, next: nil),
            address: Address("/console/partners/fairfeed/receipts/5"))
    }

    private static func receipt(_ state: ReceiptState) throws -> Receipt {
        Receipt(
            receipt: "5", partner: "fairfeed-active", source: state == .whole ? "upload" : hostile, state: state,
            begun: try #require(Instant("2026-11-20T01:41:00Z")), accepted: 1200, duplicate: 1, refused: 1,
            deferred: state == .cut ? 1 : 0,
            problem: state == .malformed
                ? ReceiptError(path: "", rule: "malformedXML", message: "An element is not closed.", line: 4, column: 2)
                : nil)
    }

    static func partnerKey() throws -> PartnerKeyPage {
        PartnerKeyPage(
            partner: try partner(.active), key: "q3Vb0uXcP1mT7sYd2hWkZ9rLfAeJg5NiBxO4C8vUwQE",
            address: "https://expo.example")
    }

    private static func partner(_ state: PartnerState) throws -> Partner {
        Partner(
            code: "fairfeed-\(state.rawValue)", version: 2, name: hostile, state: state, sends: ["registerExhibitor"],
            sees: state == .active ? ["exhibitorRegistered", "personErased"] : [],
            keyMade: try #require(Instant("2026-11-20T01:41:00Z")))
    }
}
