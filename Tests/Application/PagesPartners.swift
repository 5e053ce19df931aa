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
        PartnerPage(partner: try partner(state), key: "k")
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
