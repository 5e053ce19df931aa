import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import CodesService

@Suite struct PartyRecordTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    @Test func `what is recorded is read back whole, and sent back it stays`() async throws {
        let tag = try await test.call(PartiesOperations.defineTag, DefineTag(name: "Key account", colour: "#0a7d33"))
            .tag
        let recorded = try await test.recorded(.lumen(tag: [tag]))
        let party = try await test.party(recorded.party)
        #expect(party.version == 1 && party.state == .active && party.customerNumber == recorded.customerNumber)
        var expected = PartyDetails.lumen(tag: [tag])
        for index in expected.contactPoint.indices {
            expected.contactPoint[index].state = .unverified
            expected.contactPoint[index].since = test.clock.now
        }
        #expect(party.details == expected)
        try await test.change(party.party) { _ in }
        #expect(try await test.party(party.party).details == expected)
    }

    @Test func `what a change leaves out is cleared`() async throws {
        let party = try await test.recorded(.lumen()).party
        try await test.change(party) { $0 = .organization("Lumen", country: nil) }
        var cleared = PartyDetails.organization("Lumen", country: nil)
        cleared.level = .ordinary
        #expect(try await test.party(party).details == cleared)
    }

    @Test func `a change of what somebody else has changed is refused`() async throws {
        let party = try await test.recorded(.lumen()).party
        try await test.change(party) { $0.level = .potential }
        await #expect(throws: Problem(.conflict, "staleVersion")) {
            try await test.call(
                PartiesOperations.changeParty, ChangeParty(party: party, version: 1, details: .lumen()))
        }
        #expect(try await test.party(party).details.level == .potential)
    }

    @Test(
        arguments: [
            { @Sendable in $0.name.removeLast() }, { $0.role = ["visitor"] }, { $0.identifier[0].value = "2" },
            { $0.address[0].city = "Bonn" }, { $0.contactPoint.removeLast() },
        ] as [@Sendable (inout PartyDetails) -> Void])
    func `a change of anything that hangs on a party counts up its version`(
        edit: @Sendable (inout PartyDetails) -> Void
    ) async throws {
        let party = try await test.recorded(.lumen()).party
        let before = try await test.party(party)
        #expect(try await test.change(party, edit).version == 2)
        let after = try await test.party(party)
        #expect(after.details != before.details && after.changed > before.changed)
    }

    @Test func `every field that breaks a rule is named, and nothing is recorded`() async throws {
        var details = PartyDetails.lumen()
        details.identifier += [
            PartyIdentifier(scheme: "tax-id", value: "de-123"), PartyIdentifier(scheme: "uscc", value: "-"),
        ]
        details.role.append("supplier")
        details.tag = ["4711"]
        details.contactPoint = [
            ContactPoint(kind: .email, value: "nobody"), ContactPoint(kind: .phone, value: "none"),
            ContactPoint(kind: .website, value: "x y"), ContactPoint(kind: .wechat, value: "Lumen"),
            ContactPoint(kind: .wechat, value: "lumen"),
        ]
        let problem = await #expect(throws: Problem.self) { try await test.recorded(details) }
        #expect(
            Set(problem?.errors.map { "\($0.path) \($0.rule)" } ?? []) == [
                "details.identifier[2] repeated", "details.identifier[3].value noNumber", "details.role[2] repeated",
                "details.tag[0] unknownCode", "details.contactPoint[0].value pattern",
                "details.contactPoint[1].value telephone", "details.contactPoint[2].value pattern",
                "details.contactPoint[4] repeated",
            ])
        let list = try await test.call(PartiesOperations.findParties, FindParties())
        #expect(list.item.isEmpty)
    }

    @Test func `codes that are in no list are named, and nothing is recorded`() async throws {
        var details = PartyDetails.lumen()
        (details.country, details.region, details.role[1]) = ("XX", "anything", "juggler")
        (details.name[0].language, details.address[0].country, details.contactPoint) = ("qq-DE", "AN", [])
        let refused = try await refusals { try await test.recorded(details) }
        #expect(
            refused == [
                "details.country unknownCode", "details.name[0].language unknownCode",
                "details.role[1] unknownCode", "details.address[0].country unknownCode",
            ])
        #expect(try await test.call(PartiesOperations.findParties, FindParties()).item.isEmpty)
    }

    @Test(arguments: ["CN-ZJ": true, "330100": true, "CN-XX": false, "DE-BE": false, "999999": false])
    func `a Chinese region is a province or a prefecture`(region: String, isKnown: Bool) async throws {
        var details = PartyDetails.organization("Lumen", country: "CN")
        details.region = region
        #expect(
            try await refusals { try await test.recorded(details) } == (isKnown ? [] : ["details.region unknownCode"]))
    }

    @Test func `a code that ended meanwhile may stay, and nobody else gets it`() async throws {
        let party = try await test.recorded(.lumen()).party
        let file = try #require(CodeFile.embedded().first { $0.list == "party-role" })
        let codes = try file.entries().map(\.code).filter { $0 != "supplier" }
        try await CodeRelease.apply(
            [CodeFile("party-role", codes: "code,en\n" + codes.map { "\($0),\($0)\n" }.joined())], to: test.hub,
            clock: test.clock.wallClock)
        try await test.change(party) { $0.displayName = "Lumen" }
        #expect(try await test.party(party).details.role == ["exhibitor", "supplier"])
        try await test.change(party) { $0.role = ["exhibitor"] }
        let again = try await refusals { try await test.change(party) { $0.role.append("supplier") } }
        #expect(again == ["details.role[1] unknownCode"])
        #expect(try await refusals { try await test.recorded(.lumen()) } == again)
    }

    /// Which fields a refused call names, each with its rule; none when it is not refused.
    private func refusals(_ call: () async throws -> PartyRecorded) async throws -> Set<String> {
        do {
            _ = try await call()
            return []
        } catch let problem as Problem {
            #expect(problem.kind == .invalid)
            return Set(problem.errors.map { "\($0.path) \($0.rule)" })
        }
    }

    @Test func `a person does not become an organization`() async throws {
        let party = try await test.recorded(.person("Ada Lens")).party
        let problem = await #expect(throws: Problem.self) { try await test.change(party) { $0.kind = .organization } }
        #expect(problem == .invalid("details.kind", "kindFixed"))
    }

    @Test func `a tag's name is one tag's, and a change of a tag needs its version`() async throws {
        let tag = try await test.call(PartiesOperations.defineTag, DefineTag(name: "Key account", colour: "#0a7d33"))
        await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.defineTag, DefineTag(name: "KEY account", colour: "#ffffff"))
        }
        let changed = try await test.call(
            PartiesOperations.defineTag, DefineTag(tag: tag.tag, version: tag.version, name: "VIP", colour: "#ffffff"))
        #expect(try await test.call(PartiesOperations.listTags, ListTags()).item == [changed])
        await #expect(throws: Problem(.conflict, "staleVersion", parameters: ["table": "tag"])) {
            try await test.call(
                PartiesOperations.defineTag, DefineTag(tag: tag.tag, version: 1, name: "VVIP", colour: "#ffffff"))
        }
    }
}
