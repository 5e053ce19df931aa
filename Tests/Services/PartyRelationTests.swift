import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@testable import PartiesService

@Suite struct PartyRelationTests {
    private let test: TestInstallation
    private let holding: String
    private let firm: String
    private let shop: String
    private let ada: String

    init() async throws {
        test = try await TestInstallation()
        holding = try await test.recorded(.organization("Holding")).party
        firm = try await test.recorded(.organization("Firm")).party
        shop = try await test.recorded(.organization("Shop")).party
        ada = try await test.recorded(.person("Ada Lens")).party
    }

    @Test func `a relation is seen from both ends, and counts up the versions of both`() async throws {
        let related = try await test.relate(ada, .employment, firm)
        for party in [ada, firm] {
            let party = try await test.party(party)
            #expect(party.version == 2 && party.relation.map(\.relation) == [related.relation])
            #expect(party.relation.first?.partyName == "Ada Lens" && party.relation.first?.organizationName == "Firm")
        }
    }

    @Test(arguments: RelationKind.allCases)
    func `a relation joins the kinds of party that its sort says`(kind: RelationKind) async throws {
        let toPerson = await #expect(throws: Problem.self) { try await test.relate(firm, kind, ada) }
        #expect(toPerson == .invalid("organization", "relationEnd"))
        for (party, end) in [(ada, PartyKind.person), (holding, .organization)] {
            if kind.parties.contains(end) {
                try await test.relate(party, kind, firm)
            } else {
                let problem = await #expect(throws: Problem.self) { try await test.relate(party, kind, firm) }
                #expect(problem == .invalid("party", "relationEnd"))
            }
        }
    }

    @Test func `no organization is its own subsidiary, at any remove`() async throws {
        try await test.relate(firm, .subsidiary, holding)
        try await test.relate(shop, .subsidiary, firm)
        let circle = await #expect(throws: Problem.self) { try await test.relate(holding, .subsidiary, shop) }
        #expect(circle == .invalid("organization", "relationCircle"))
        let itself = await #expect(throws: Problem.self) { try await test.relate(shop, .subsidiary, shop) }
        #expect(itself == .invalid("organization", "relationToItself"))
        try await test.relate(shop, .subsidiary, holding)
    }

    @Test func `the same relation is there once`() async throws {
        try await test.relate(ada, .employment, firm)
        let problem = await #expect(throws: Problem.self) { try await test.relate(ada, .employment, firm) }
        #expect(problem?.kind == .conflict && problem?.code == "duplicate")
    }

    @Test func `a relation with nobody is refused`() async throws {
        let problem = await #expect(throws: Problem.self) { try await test.relate("4711", .employment, firm) }
        #expect(problem == Problem(.notFound, "notFound", errors: [FieldError("party", "unknownParty")]))
    }

    @Test func `a proposal that is accepted gives its person the organization's rights`() async throws {
        func attach(_ email: String) async throws -> OrganizationAttached {
            try await test.call(
                PartiesOperations.attachOrganization,
                AttachOrganization(companyName: "Firm", country: "DE", contactName: "Eve", email: email),
                as: .system("registration"))
        }
        let stranger = try await attach("eve@x.example")
        func isAccepted() async throws -> Bool {
            try await test.call(
                PartiesOperations.confirmContactPoint,
                ConfirmContactPoint(organization: firm, contact: stranger.contact, email: "eve@x.example"),
                as: .system("registration")
            ).accepted
        }
        #expect(stranger.party == firm)
        #expect(try await isAccepted() == false)
        let relation = try #require(try await test.party(firm).relation.first)
        #expect(relation.state == .proposed)
        _ = try await test.call(
            PartiesOperations.changeRelation,
            ChangeRelation(relation: relation.relation, version: 1, title: "Sales", state: .accepted))
        #expect(try await isAccepted())
        #expect(try await test.party(firm).relation.first?.title == "Sales")
    }

    @Test func `a relation ends for both, and only in the version that was read`() async throws {
        let relation = try await test.relate(ada, .employment, firm).relation
        await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.endRelation, EndRelation(relation: relation, version: 2))
        }
        _ = try await test.call(PartiesOperations.endRelation, EndRelation(relation: relation, version: 1))
        for party in [ada, firm] { #expect(try await test.party(party).relation.isEmpty) }
        #expect(try await test.party(firm).version == 3)
        await #expect(throws: Problem(.notFound, "notFound")) {
            try await test.call(PartiesOperations.endRelation, EndRelation(relation: relation, version: 1))
        }
    }

    @Test func `every sort of relation has words in both directions`() async throws {
        let words = try await test.call(CodesOperations.listCodes, ListCodes(list: "relation-wording"), as: .everyone)
        let codes = words.item.map(\.code)
        #expect(Set(codes) == Set(RelationKind.allCases.flatMap { ["\($0.rawValue).of", "\($0.rawValue).by"] }))
        #expect(words.item.allSatisfy { $0.name.map(\.language) == ["en", "zh-Hans", "zh-Hant"] })
    }
}
