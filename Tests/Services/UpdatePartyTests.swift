import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading

/// A source says anew what it said of an organization.
@Suite struct UpdatePartyTests {
    private let test: TestInstallation
    private static let partner = Caller.Principal.partner("erp")
    private static let unknown = Problem(.notFound, "notFound")

    init() async throws { test = try await .announcing(.sample(), .sample("autumn")) }

    private func bring(
        _ company: String = "Lumen Optics", _ id: String = "7", at edition: String = "spring",
        as principal: Caller.Principal = partner
    ) async throws -> String {
        try await test.call(
            ImportsOperations.importExhibitor,
            ImportExhibitor(
                edition: edition, companyName: company, country: "DE",
                name: [Name(language: "zh-Hans", text: "流明")], taxId: "DE \(id)11223344", website: "\(id).example",
                externalId: id), as: principal
        ).party
    }

    private func read(
        _ request: GetImportedParty, as principal: Caller.Principal = partner
    ) async throws -> ImportedParty {
        try await test.call(ImportsOperations.getImportedParty, request, as: principal)
    }

    @discardableResult
    private func update(
        _ request: UpdateParty, as principal: Caller.Principal = partner, key: String? = nil
    ) async throws -> PartyUpdated {
        try await test.call(ImportsOperations.updateParty, request, as: principal, key: key)
    }

    @Test func `a partner reads what it brought, by its own id or ours, and says all of it anew`() async throws {
        let party = try await bring()
        let read = try await read(GetImportedParty(edition: "spring", externalId: "7"))
        #expect(
            read
                == ImportedParty(
                    party: party, version: 1, companyName: "Lumen Optics", country: "DE",
                    name: [Name(language: "zh-Hans", text: "流明")], taxId: "DE 711223344", website: "7.example"))
        #expect(try await self.read(GetImportedParty(party: party)) == read)
        let updated = try await update(
            UpdateParty(
                edition: "spring", externalId: "7", version: 1, companyName: "Lumen Photonics", country: "AT",
                name: [Name(language: "de", text: "Lumen Photonik")], taxId: "ATU 12345678", website: "new.example"))
        #expect(updated == PartyUpdated(party: party, version: 2))
        let now = try await self.read(GetImportedParty(party: party))
        #expect((now.version, now.companyName, now.country) == (2, "Lumen Photonics", "AT"))
        #expect((now.taxId, now.website, now.name.map(\.text)) == ("ATU 12345678", "new.example", ["Lumen Photonik"]))
    }

    @Test(.timeLimit(.minutes(1))) func `whoever only reads what it brought waits for nobody who writes`() async throws
    {
        let party = try await bring()
        let (isHeld, release) = (Guarded(false), Mailbox<Void>())
        let holder = Task { [test] in
            try await test.hub.write(as: Author(who: "test", operation: "hold", trace: "")) { _ in
                isHeld.withLock { $0 = true }
                _ = release.take()
            }
        }
        try await eventually("the writer is held") { isHeld.withLock { $0 } }
        defer { release.close() }
        #expect(try await read(GetImportedParty(party: party)).companyName == "Lumen Optics")
        release.close()
        try await holder.value
    }

    @Test func `what is absent is cleared, and what others know of it stays`() async throws {
        let party = try await bring()
        try await test.change(party) { details in
            details.level = .vip
            details.contactPoint.append(ContactPoint(kind: .email, value: "desk@lumen.example"))
            details.name.append(PartyName(language: "de", kind: .legal, text: "Lumen Optik GmbH"))
            details.identifier.append(PartyIdentifier(scheme: "registration", value: "123456789"))
            details.identifier.append(PartyIdentifier(scheme: "tax-id", value: "ATU 12345678"))
            details.contactPoint.append(ContactPoint(kind: .website, value: "shop.example"))
        }
        try await update(UpdateParty(party: party, version: 2, companyName: "Lumen"))
        let details = try await test.party(party).details
        #expect(details.displayName == "Lumen" && details.country == nil)
        #expect(details.level == .vip && details.contactPoint.map(\.value) == ["desk@lumen.example", "shop.example"])
        #expect(details.name.map(\.text) == ["Lumen Optik GmbH"])
        #expect(details.identifier.map(\.value) == ["123456789", "ATU 12345678"])
    }

    @Test func `the organization is found by what is said now, and no more by what was`() async throws {
        let party = try await bring()
        try await update(UpdateParty(party: party, version: 1, companyName: "Prism Works", country: "DE"))
        #expect(try await bring("Prism Works", "8", at: "autumn", as: .staff("ann")) == party)
        #expect(try await bring("Lumen Optics", "9", at: "autumn", as: .staff("ann")) != party)
    }

    @Test func `what somebody changed meanwhile is not written over`() async throws {
        let party = try await bring()
        try await test.change(party) { $0.level = .vip }
        let stale = UpdateParty(party: party, version: 1, companyName: "Lumen")
        await #expect(throws: Problem(.conflict, "staleVersion")) { try await update(stale) }
        #expect(try await test.party(party).details.displayName == "Lumen Optics")
    }

    @Test func `P2: the same update twice is one, and the journal says whose`() async throws {
        let party = try await bring()
        let request = UpdateParty(party: party, version: 1, companyName: "Lumen", country: "DE")
        let first = try await update(request, key: "u1")
        #expect(try await update(request, key: "u1") == first)
        let authors = try test.ask(
            "SELECT DISTINCT who, operation FROM journal WHERE table_name = 'party' AND record = \(party) AND version = 2"
        )
        #expect(authors == [[.text("partner:erp"), .text("imports.updateParty")]])
    }

    @Test func `P7: what a partner did not bring is to it as what is not there`() async throws {
        let own = try await bring()
        let others = try await bring("Prism AG", "8", as: .partner("crm"))
        let listed = try await bring("Beam Ltd", "9", as: .staff("ann"))
        // It is known from elsewhere, and only takes part by this partner's word.
        let attached = try await bring("Beam Ltd", "9", at: "autumn")
        #expect(attached == listed)
        let person = try await test.recorded(.person("Ada Lens")).party
        for party in [others, listed, person, "1", own + "0"] {
            let request = UpdateParty(party: party, version: 1, companyName: "Mine")
            await #expect(throws: Self.unknown) { try await update(request) }
            await #expect(throws: Self.unknown) { try await read(GetImportedParty(party: party)) }
        }
        for (edition, id) in [("spring", "8"), ("spring", "9"), ("autumn", "9"), ("autumn", "7"), ("none", "7")] {
            await #expect(throws: Self.unknown) {
                try await read(GetImportedParty(edition: edition, externalId: id))
            }
        }
        #expect(try await update(UpdateParty(party: own, version: 1, companyName: "Mine")).version == 2)
    }

    @Test func `P7: what was merged with somebody else's is the partner's no more`() async throws {
        let own = try await bring()
        let others = try await bring("Prism AG", "8", as: .partner("crm"))
        try await test.merge(own, into: others)
        for party in [own, others] {
            await #expect(throws: Self.unknown) { try await read(GetImportedParty(party: party)) }
        }
    }

    @Test func `staff changes any organization, and no person`() async throws {
        let party = try await bring()
        #expect(
            try await update(UpdateParty(party: party, version: 1, companyName: "L"), as: .staff("ann")).version == 2)
        let person = try await test.recorded(.person("Ada Lens")).party
        await #expect(throws: Self.unknown) {
            try await update(UpdateParty(party: person, version: 1, companyName: "L"), as: .staff("ann"))
        }
    }

    @Test func `what is wrong is told by the names of the message`() async throws {
        let party = try await bring()
        let wrong = UpdateParty(
            party: party, version: 1, companyName: "Lumen", country: "XX",
            name: [Name(language: "de", text: "Lumen"), Name(language: "xx", text: "Lumen")], taxId: "--")
        let refusal = await #expect(throws: Problem.self) { try await update(wrong) }
        #expect(
            Set(refusal?.errors.map { "\($0.path) \($0.rule)" } ?? []) == [
                "country unknownCode", "name[1].language unknownCode", "taxId noNumber",
            ])
        let nameless = await #expect(throws: Problem.self) { try await read(GetImportedParty(edition: "spring")) }
        #expect(nameless?.errors == [FieldError("externalId", "required")])
    }
}
