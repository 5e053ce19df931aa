import Localization
import Messages
import Testing
import Timekeeping

@testable import Application

extension Sample {
    static func parties(empty: Bool = false) throws -> PartyListPage {
        let changed = try #require(Instant("2026-11-20T01:41:00Z"))
        let items = companies.enumerated().map { number, company in
            PartyItem(
                party: "\(number)", version: 1, customerNumber: "100042-4", kind: number == 1 ? .person : .organization,
                displayName: company.0, country: number == 2 ? nil : "FR", level: .ordinary, changed: changed)
        }
        return PartyListPage(
            parties: empty ? [] : items,
            paging: Paging(first: 1, last: 7, count: 7, previous: nil, next: nil),
            address: Address("/console/parties", query: [.init("search", empty ? "none & nothing" : "")]),
            countries: ["FR": "France"])
    }

    static func imports(empty: Bool = false) throws -> ImportListPage {
        ImportListPage(
            imports: empty ? [] : try ImportState.allCases.map { try importPage($0).record },
            paging: Paging(first: 1, last: 4, count: 4, previous: nil, next: nil),
            address: Address("/console/parties/imports"))
    }

    static func importPage(_ state: ImportState) throws -> ImportPage {
        ImportPage(
            record: ImportRecord(
                import: "5", edition: "demo-next", fileName: state == .ended ? longName : hostile, state: state,
                begun: try #require(Instant("2026-11-20T01:41:00Z")), done: 1200, created: 1000, attached: 100,
                likely: 50, unchanged: 49, refused: 1, takenBack: 600, removed: 590, keptChanged: 4, keptUsed: 6),
            key: "k")
    }

    private static func registration(_ state: RegistrationState, received: Instant) -> RegistrationRecord {
        RegistrationRecord(
            registration: "3", version: 1, party: "7", contact: "9", ownsContact: true, state: state,
            received: received,
            revocation: 0, termsVersion: "1", submission: Submission.sample(hostile))
    }

    static func party(_ kind: PartyKind, _ language: Language) throws -> PartyPage {
        let changed = try #require(Instant("2026-11-20T01:41:00Z"))
        var details = PartyDetails(kind: kind, displayName: kind == .person ? hostile : longName)
        details.country = "FR"
        details.name = [PartyName(language: "zh-Hans", text: companies[0].0)]
        details.identifier = [PartyIdentifier(scheme: "tax-id", value: "91440300MA5F0000XX")]
        details.contactPoint = [ContactPoint(kind: .email, value: companies[2].3)]
        details.address = [PartyAddress(purpose: .postal, lines: "1, rue\n\(hostile)")]
        let relation = Relation(
            relation: "8", version: 1, kind: .employment, party: "9", partyName: hostile, organization: "7",
            organizationName: longName, title: "销售总监", state: .accepted)
        let party = Party(
            party: kind == .person ? "9" : "7", version: 3, customerNumber: "100042-4",
            state: kind == .person ? .erased : .active, changed: changed, details: details, relation: [relation])
        let sources: [(String?, Int64?)] = [("erp", nil), (nil, 1204), (nil, nil)]
        let participations = try sources.enumerated().map { number, source in
            let entry = ExhibitorEntry(
                edition: "demo-next", partner: source.0, companyName: companies[4].0, category: longName)
            return PartyParticipation(
                participation: Participation(
                    participation: "\(number)", party: "7", recorded: changed, entry: entry, outcome: .created,
                    row: source.1), edition: number == 2 ? nil : try edition(language))
        }
        return PartyPage(
            party: party, participations: participations,
            registrations: try RegistrationState.allCases.map { state in
                PartyRegistration(
                    record: registration(state, received: changed),
                    edition: state == .declined ? nil : try edition(language))
            },
            names: PartyPage.CodeNames(
                countries: ["FR": "France"], media: ["email": "E-mail"], relations: ["employment.of": "works for"]))
    }
}
