import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct PartyHistoryTests {
    private let test: TestInstallation
    private let party: String

    init() async throws {
        test = try await TestInstallation()
        party = try await test.recorded(.lumen()).party
    }

    private func history(limit: Int64? = nil, after: String? = nil) async throws -> PartyActs {
        try await test.call(
            PartiesOperations.partyHistory, PartyHistory(party: party, limit: limit, after: after), as: .staff("ann"))
    }

    @discardableResult
    private func restore(to point: Int64) async throws -> PartyRecorded {
        let version = try await test.party(party).version
        return try await test.call(
            PartiesOperations.restoreParty, RestoreParty(party: party, version: version, point: point))
    }

    @Test func `the history tells who did what, when and through which operation`() async throws {
        test.clock.advance(.seconds(60))
        try await test.change(party) { details in
            details.level = .ordinary
            details.role.removeLast()
            details.name[0].text = "Lumen GmbH"
        }
        let acts = try await history().item
        #expect(acts.map(\.operation) == ["parties.recordParty", "parties.changeParty"])
        let act = try #require(acts.last)
        #expect(act.who == "staff:tester" && act.at == test.clock.now && !act.erased)
        func change(_ part: String, _ field: String, _ before: String?, _ after: String?) -> Bool {
            act.change.contains {
                $0.part == part && $0.field == field && $0.before == before && $0.after == after
            }
        }
        #expect(change("party", "level", "vip", "ordinary"))
        #expect(change("party_role", "role", "supplier", nil))
        #expect(change("party_name", "text", "Lumen Optik GmbH", "Lumen GmbH"))
    }

    @Test func `P7: the history of a person tells nothing of its registrations and mails`() async throws {
        let test = try await TestInstallation.announcing()
        let contact = try await test.record(try await test.register()).contact
        let id = try #require(Identifier(contact))
        let tables = try await test.hub.read { Set(try $0.journal(about: id).map(\.table)) }
        #expect(tables.isSuperset(of: ["party", "contact_point", "relation", "registration", "mail"]))
        let acts = try await test.call(PartiesOperations.partyHistory, PartyHistory(party: contact)).item
        #expect(Set(acts.flatMap(\.change).map(\.part)) == ["party", "contact_point", "relation"])
    }

    @Test func `page by page every act comes once`() async throws {
        for number in 0..<5 { try await test.change(party) { $0.owner = "owner \(number)" } }
        let whole = try await history()
        #expect(whole.item.count == 6 && whole.next == nil)
        var (items, after) = ([PartyAct](), String?.none)
        repeat {
            let page = try await history(limit: 2, after: after)
            (items, after) = (items + page.item, page.next)
        } while after != nil
        #expect(items == whole.item)
    }

    @Test func `a party is restored to what it was, with everything that hangs on it, and to what it became`()
        async throws
    {
        let before = try await test.party(party).details
        try await test.change(party) { $0 = .organization("Brightwater") }
        let changed = try await test.party(party).details
        let points = try await history().item.map(\.point)
        #expect(try await restore(to: points[0]).version > 2)
        #expect(try await test.party(party).details == before)
        let found = try await test.call(PartiesOperations.findParties, FindParties(search: "lumen"))
        #expect(found.item.map(\.party) == [party])
        try await restore(to: points[1])
        #expect(try await test.party(party).details == changed)
        #expect(try await history().item.last?.operation == "parties.restoreParty")
    }

    @Test func `restoring does not bring back what was opted out of`() async throws {
        let point = try #require(try await history().item.first).point
        _ = try await test.call(
            PartiesOperations.setContactPointState,
            SetContactPointState(party: party, kind: .email, value: "hello@lumen.example", state: .optedOut))
        try await restore(to: point)
        #expect(try await test.party(party).details.contactPoint.first?.state == .optedOut)
    }

    @Test func `a person is restored with its relation, which counts up the organization's version`() async throws {
        let ada = try await test.recorded(.person("Ada Lens")).party
        let relation = try await test.relate(ada, .employment, party).relation
        let point = try #require(
            try await test.call(PartiesOperations.partyHistory, PartyHistory(party: ada)).item.last
        ).point
        _ = try await test.call(PartiesOperations.endRelation, EndRelation(relation: relation, version: 1))
        let versions = try await (ada: test.party(ada).version, party: test.party(party).version)
        _ = try await test.call(
            PartiesOperations.restoreParty, RestoreParty(party: ada, version: versions.ada, point: point))
        #expect(try await test.party(party).relation.map(\.relation) == [relation])
        #expect(try await test.party(party).version == versions.party + 1)
    }

    @Test func `a party is restored in the version that was read, and to an act of its own`() async throws {
        _ = try await test.recorded(.organization("Other"))
        let point = try #require(try await history().item.first).point
        await #expect(throws: Problem(.conflict, "staleVersion")) {
            try await test.call(
                PartiesOperations.restoreParty, RestoreParty(party: party, version: 2, point: point))
        }
        let problem = await #expect(throws: Problem.self) { try await restore(to: point + 1) }
        #expect(problem == .invalid("point", "unknownPoint"))
    }
}
