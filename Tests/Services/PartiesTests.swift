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
                companyName: name, country: country,
                name: name.hasPrefix("Lumen") ? [Name(language: "zh-Hans", text: "流明")] : [], taxId: taxId,
                address: "1 Light Way", website: "lumen.example", contactName: "Ada Lens", jobTitle: "Sales",
                email: email, phone: "030 901820"), as: .system("registration"))
    }

    private func confirm(_ attached: OrganizationAttached, _ email: String, of party: String? = nil) async throws
        -> Bool
    {
        try await test.call(
            PartiesOperations.confirmContactPoint,
            ConfirmContactPoint(organization: party ?? attached.party, contact: attached.contact, email: email),
            as: .system("registration")
        ).accepted
    }

    @Test func `a new organization is recorded with its names, its person and how to reach both`() async throws {
        let attached = try await attach("Lumen Ltd", taxId: "DE 123")
        #expect(attached.contactCreated)
        let party = try await test.party(attached.party)
        #expect(
            party.details
                == PartyDetails(
                    kind: .organization, displayName: "Lumen Ltd",
                    name: [PartyName(language: "zh-Hans", kind: .trading, text: "流明")], country: "DE",
                    level: .ordinary, role: ["exhibitor"],
                    identifier: [PartyIdentifier(scheme: "tax-id", value: "DE 123")],
                    address: [PartyAddress(purpose: .postal, lines: "1 Light Way", country: "DE")],
                    contactPoint: [
                        ContactPoint(kind: .website, value: "lumen.example", state: .unverified, since: test.clock.now)
                    ]))
        let relation = try #require(party.relation.first)
        #expect(relation.party == attached.contact && relation.title == "Sales" && relation.state == .accepted)
        let person = try await test.party(attached.contact).details
        #expect(person.displayName == "Ada Lens")
        #expect(person.contactPoint.map(\.value) == ["ada@lumen.example", "030 901820"])
    }

    @Test func `whom a stranger names in a known organization is a person of its own and a proposal`() async throws {
        let known = try await attach("Lumen Ltd")
        let before = try await test.party(known.party)
        let stranger = try await attach("Lumen Ltd", email: "eve@x.example")
        #expect(stranger.party == known.party && stranger.contact != known.contact && stranger.contactCreated)
        let after = try await test.party(known.party)
        #expect(after.version == before.version && after.details == before.details)
        #expect(after.relation.map(\.state) == [.accepted, .proposed])
        #expect(after.relation.last?.party == stranger.contact)
    }

    @Test func `a person is found again by the e-mail address, among the people of its organization only`() async throws
    {
        let known = try await attach("Lumen Ltd")
        let again = try await attach("Lumen Ltd", email: "ADA@lumen.example")
        #expect(again.contact == known.contact && !again.contactCreated)
        #expect(try await attach("Other Ltd").contact != known.contact)
        let stranger = try await attach("Lumen Ltd", email: "eve@x.example")
        #expect(try await attach("Lumen Ltd", email: "eve@x.example").contact == stranger.contact)
    }

    @Test(arguments: ["Lumen Ltd", "LUMEN LTD.", "Ｌｕｍｅｎ　ＬＴＤ", "lumen-ltd"])
    func `the same name in the same country is the same organization`(name: String) async throws {
        let known = try await attach("Lumen Ltd")
        let again = try await attach(name, email: "eve@x.example")
        #expect(again.party == known.party)
    }

    @Test func `the same name in another country is another organization`() async throws {
        let known = try await attach("Lumen Ltd")
        #expect(try await attach("Lumen Ltd", "CN").party != known.party)
    }

    @Test func `the same tax id is the same organization, however it is written`() async throws {
        let known = try await attach("Lumen Ltd", taxId: "DE 123-456")
        #expect(try await attach("Lumen Group", taxId: "de123456").party == known.party)
        #expect(try await attach("Lumen Group", "AT", taxId: "de123456").party != known.party)
    }

    @Test func `another tax id makes the same name another organization`() async throws {
        let known = try await attach("Lumen Ltd", taxId: "12345")
        #expect(try await attach("Lumen Ltd", taxId: "67890").party != known.party)
    }

    @Test func `a confirmed address gives rights in the organization whose person has it, and in no other`()
        async throws
    {
        let lumen = try await attach("Lumen Ltd")
        let other = try await attach("Other Ltd", email: "bob@other.example")
        #expect(try await confirm(lumen, "ADA@lumen.example"))
        #expect(try await confirm(lumen, "ada@lumen.example"))
        #expect(try await confirm(lumen, "ada@lumen.example", of: other.party) == false)
        #expect(try await confirm(other, "ada@lumen.example") == false)
        let person = try await test.party(lumen.contact)
        #expect(person.details.contactPoint.map(\.state) == [.valid, .unverified] && person.version == 2)
    }

    @Test func `a proposed person's address becomes valid, and gives no rights`() async throws {
        _ = try await attach("Lumen Ltd")
        let stranger = try await attach("Lumen Ltd", email: "eve@x.example")
        #expect(try await confirm(stranger, "eve@x.example") == false)
        #expect(try await test.party(stranger.contact).details.contactPoint.first?.state == .valid)
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
        #expect(try await attach("🚀🚀").party != known.party)
        #expect(try await attach("🎉🎉", email: "eve@x.example").party == known.party)
    }

    @Test func `a tax id without letters and digits is none`() async throws {
        let known = try await attach("Lumen Ltd", taxId: "---")
        #expect(try await attach("Brightwater", taxId: "---").party != known.party)
        #expect(try await attach("Optik GmbH", taxId: "/ /").party != known.party)
        #expect(try await attach("Lumen Ltd", taxId: "/ /").party == known.party)
    }

    @Test func `an address is corrected until somebody confirms it, and by nobody else`() async throws {
        let lumen = try await attach("Lumen Ltd")
        func correct(_ email: String, to corrected: String) async throws -> ContactAttached {
            try await test.call(
                PartiesOperations.attachContact,
                AttachContact(
                    organization: lumen.party, contactName: "Ada Lens", email: corrected,
                    mistaken: MistakenAddress(contact: lumen.contact, email: email)), as: .system("registration"))
        }
        #expect(try await correct("Ada@lumen.example", to: "ada@lens.example").contact == lumen.contact)
        #expect(try await correct("ada@lumen.example", to: "eve@x.example").contact != lumen.contact)
        #expect(try await confirm(lumen, "ada@lens.example"))
        #expect(try await correct("ada@lens.example", to: "new@x.example").contact != lumen.contact)
    }
}
