import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct PartiesTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func attach(
        _ name: String, _ country: String = "DE", taxId: String? = nil, email: String = "ada@lumen.example"
    ) async throws -> OrganizationAttached {
        try await test.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: name, country: country, name: [Name(language: "zh-Hans", text: "流明")], taxId: taxId,
                address: "1 Light Way", website: "lumen.example", contactName: "Ada Lens", jobTitle: "Sales",
                email: email, phone: "030 901820", phoneE164: "+4930901820"), as: .system("registration"))
    }

    private func confirm(_ party: String, _ email: String) async throws -> Int64 {
        try await test.call(
            PartiesOperations.confirmContactPoint, ConfirmContactPoint(party: party, email: email),
            as: .system("registration")
        ).count
    }

    @Test func `a new organization is recorded with its names, its person and how to reach both`() async throws {
        let attached = try await attach("Lumen Ltd", taxId: "DE 123")
        #expect(attached.created)
        let party = try await test.party(attached.party)
        #expect(party.displayName == "Lumen Ltd" && party.country == "DE" && party.taxId == "DE 123")
        #expect(party.name == [Name(language: "zh-Hans", text: "流明")] && party.address == "1 Light Way")
        #expect(
            party.contactPoint == [ContactPoint(kind: .website, value: "lumen.example", state: .unverified)])
        let relation = try #require(party.relation.first)
        #expect(relation.title == "Sales")
        #expect(
            try await test.party(relation.party).contactPoint == [
                ContactPoint(kind: .email, value: "ada@lumen.example", state: .unverified),
                ContactPoint(kind: .phone, value: "030 901820", state: .unverified),
            ])
    }

    @Test(arguments: ["Lumen Ltd", "LUMEN LTD.", "Ｌｕｍｅｎ　ＬＴＤ", "lumen-ltd"])
    func `the same name in the same country is the same organization`(name: String) async throws {
        let known = try await attach("Lumen Ltd")
        #expect(
            try await attach(name, email: "eve@x.example") == OrganizationAttached(party: known.party, created: false))
    }

    @Test func `the same name in another country is another organization`() async throws {
        _ = try await attach("Lumen Ltd")
        #expect(try await attach("Lumen Ltd", "CN").created)
    }

    @Test func `the same tax id is the same organization, however it is written and whatever the name`() async throws {
        let known = try await attach("Lumen Ltd", taxId: "DE 123-456")
        #expect(try await attach("Brightwater", taxId: "de123456").party == known.party)
        #expect(try await attach("Brightwater", "AT", taxId: "de123456").created)
    }

    @Test func `another tax id makes the same name another organization`() async throws {
        let known = try await attach("Lumen Ltd", taxId: "1")
        #expect(try await attach("Lumen Ltd", taxId: "2").created)
        #expect(try await attach("Lumen Ltd").party == known.party)
    }

    @Test func `an address is confirmed for the organization whose person has it, and for no other`() async throws {
        let lumen = try await attach("Lumen Ltd")
        let other = try await attach("Other Ltd", email: "bob@other.example")
        #expect(try await confirm(lumen.party, "ADA@lumen.example") == 1)
        #expect(try await confirm(lumen.party, "ada@lumen.example") == 1)
        #expect(try await confirm(other.party, "ada@lumen.example") == 0)
        let person = try await test.party(try #require(try await test.party(lumen.party).relation.first).party)
        #expect(person.contactPoint.map(\.state) == [.valid, .unverified])
    }

    @Test func `a party that is not there is not found`() async throws {
        await #expect(throws: Problem(.notFound, "notFound")) { try await test.party("4711") }
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")])
    func `P7: only staff sees parties`(principal: Caller.Principal) async throws {
        let party = try await attach("Lumen Ltd").party
        await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.getParty, GetParty(party: party), as: principal)
        }
    }

    @Test func `names without letters are one only when they are the same`() async throws {
        let known = try await attach("🎉🎉")
        #expect(try await attach("🚀🚀").created)
        #expect(try await attach("🎉🎉", email: "eve@x.example").party == known.party)
    }

    @Test func `a tax id without letters and digits is none`() async throws {
        _ = try await attach("Lumen Ltd", taxId: "---")
        #expect(try await attach("Brightwater", taxId: "---").created)
        #expect(try await attach("Optik GmbH", taxId: "/ /").created)
        #expect(try await attach("Lumen Ltd", taxId: "/ /").created == false)
    }

    @Test func `an address is corrected until somebody confirms it`() async throws {
        let lumen = try await attach("Lumen Ltd")
        func correct(_ email: String, to corrected: String) async throws -> Int64 {
            try await test.call(
                PartiesOperations.correctContactPoint,
                CorrectContactPoint(party: lumen.party, email: email, correctedEmail: corrected),
                as: .system("registration")
            ).count
        }
        #expect(try await correct("Ada@lumen.example", to: "ada@lens.example") == 1)
        #expect(try await correct("ada@lumen.example", to: "eve@x.example") == 0)
        #expect(try await confirm(lumen.party, "ada@lens.example") == 1)
        #expect(try await correct("ada@lens.example", to: "eve@x.example") == 0)
    }
}
