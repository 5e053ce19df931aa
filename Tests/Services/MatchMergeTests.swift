import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Two parties made one, and two again.
@Suite struct MatchMergeTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func unmerge(_ party: String, _ merged: PartiesMerged) async throws -> PartiesUnmerged {
        try await test.call(
            PartiesOperations.unmergeParties, UnmergeParties(party: party, version: merged.mergedVersion))
    }

    @Test func `a merged organization is found as the one that stands for it`() async throws {
        let known = try await test.record("2MORO").party
        let later = try await test.record("2MORO SOLUTIONS", website: "2moro.example").party
        try await test.merge(later, into: known)
        #expect(try await test.record("2MORO SOLUTIONS").party == known)
        #expect(try await test.record("2MORO").party == known)
        let party = try await test.party(later)
        #expect(party.party == known && party.details.contactPoint.map(\.value) == ["2moro.example"])
    }

    @Test func `undoing a merge brings back exactly what was`() async throws {
        let known = try await test.record("2MORO").party
        let later = try await test.record("2MORO SOLUTIONS", website: "2moro.example").party
        let before = (try await test.party(known).details, try await test.party(later).details)
        let undone = try await unmerge(later, test.merge(later, into: known))
        #expect(undone.survivor == known)
        #expect(try await test.party(known).details == before.0)
        #expect(try await test.party(later).details == before.1)
        #expect(try await test.record("2MORO SOLUTIONS").party == later)
        #expect(try await test.reviews().map(\.state) == [.open])
    }

    @Test func `what is changed while two are one stays with the one that it came from`() async throws {
        let known = try await test.record("2MORO", website: "2moro.fr").party
        let later = try await test.record("2MORO SOLUTIONS", taxId: "12345", website: "2moro.example").party
        let merged = try await test.merge(later, into: known)
        try await test.change(known) { details in
            details.contactPoint[1].value = "solutions.example"
            details.identifier[0].value = "67890"
            details.role.append("supplier")
        }
        let undone = try await unmerge(later, merged)
        let details = (try await test.party(known).details, try await test.party(later).details)
        #expect(undone.survivor == known && details.0.role == ["exhibitor", "supplier"])
        #expect(details.0.contactPoint.map(\.value) == ["2moro.fr"] && details.0.identifier == [])
        #expect(details.1.contactPoint.map(\.value) == ["solutions.example"])
        #expect(details.1.identifier.map(\.value) == ["67890"] && details.1.role == ["exhibitor"])
    }

    @Test func `what two have alike stays with both, also when another thing is changed`() async throws {
        let known = try await test.record("2MORO", website: "2moro.example").party
        let later = try await test.record("2MORO SOLUTIONS", website: "2moro.example").party
        try await test.change(known) { $0.contactPoint[0].state = .optedOut }
        let merged = try await test.merge(later, into: known)
        try await test.change(known) { $0.displayName = "2MORO SAS" }
        _ = try await unmerge(later, merged)
        #expect(try await test.party(known).details.contactPoint.map(\.state) == [.optedOut])
        #expect(try await test.party(later).details.contactPoint.map(\.state) == [.unverified])
    }

    @Test func `a person is found by the address of a record that was merged into its own`() async throws {
        let ada = try await test.attached("Lumen", "ada@lumen.example")
        var double = PartyDetails.person("Ada Lens")
        double.contactPoint = [ContactPoint(kind: .email, value: "ada@home.example")]
        try await test.merge(test.recorded(double).party, into: ada.contact)
        let again = try await test.attached("Lumen", "ada@home.example")
        #expect(again.party == ada.party && again.contact == ada.contact && !again.contactCreated)
    }

    @Test func `a registration counts for the company that its own was merged into`() async throws {
        try await test.announce(.sample())
        let lumen = try await test.registerAndVerify()
        let other = try await test.register(.sample(company: "Lumen Lighting Ltd", email: "bob@lighting.example"))
        try await test.merge(test.record(lumen).party, into: test.record(other).party)
        _ = try await test.verify(other, code: test.mailedCode(other))
        let record = try await test.record(other)
        #expect(record.state == .underReview && record.duplicateOf == lumen.id)
    }

    @Test func `chains of merges are followed and come apart where they were joined`() async throws {
        let first = try await test.record("AIRBUS", "FR").party
        let second = try await test.record("AIRBUS", "NL").party
        let third = try await test.record("AIRBUS", "DE").party
        try await test.merge(third, into: second)
        let merged = try await test.merge(second, into: first)
        #expect(try await test.record("AIRBUS", "DE").party == first)
        _ = try await unmerge(second, merged)
        #expect(try await test.record("AIRBUS", "DE").party == second)
        #expect(try await test.record("AIRBUS", "FR").party == first)
    }

    @Test func `two persons can be merged, a person and an organization cannot`() async throws {
        let ada = try await test.attached("Lumen", "ada@lumen.example")
        let double = try await test.attached("Lumen", "ada@home.example")
        try await test.merge(double.contact, into: ada.contact)
        let person = try await test.party(double.contact)
        #expect(person.party == ada.contact)
        #expect(person.details.contactPoint.map(\.value) == ["ada@lumen.example", "ada@home.example"])
        await #expect(throws: Problem(.conflict, "differentKinds")) {
            try await test.merge(ada.contact, into: ada.party)
        }
    }

    @Test func `what was merged is not merged again, and nothing with itself`() async throws {
        let parties = [try await test.record("A"), try await test.record("B"), try await test.record("C")].map(\.party)
        try await test.merge(parties[1], into: parties[0])
        await #expect(throws: Problem(.conflict, "samePartyTwice")) {
            try await test.merge(parties[2], into: parties[2])
        }
        await #expect(throws: Problem(.conflict, "alreadyMerged")) {
            try await test.call(
                PartiesOperations.mergeParties,
                MergeParties(
                    survivor: parties[2], survivorVersion: 1, merged: parties[1],
                    mergedVersion: 2))
        }
        await #expect(throws: Problem(.conflict, "notMerged")) {
            try await test.call(PartiesOperations.unmergeParties, UnmergeParties(party: parties[2], version: 1))
        }
    }

    @Test func `who looked at an older state must look again`() async throws {
        let (first, second) = (try await test.record("A").party, try await test.record("B").party)
        try await test.merge(second, into: first)
        let third = try await test.record("C").party
        await #expect(throws: Problem(.conflict, "staleVersion")) {
            try await test.call(
                PartiesOperations.mergeParties,
                MergeParties(survivor: first, survivorVersion: 1, merged: third, mergedVersion: 1))
        }
    }

    @Test func `a pair that is never the same is not merged until that is taken back`() async throws {
        let (first, second) = (try await test.record("A").party, try await test.record("B").party)
        let marked = try await test.call(
            PartiesOperations.markNeverSame, MarkNeverSame(party: second, other: first))
        #expect(marked == NeverSame(party: second, other: first, marked: true))
        await #expect(throws: Problem(.conflict, "neverSame")) { try await test.merge(second, into: first) }
        _ = try await test.call(PartiesOperations.clearNeverSame, ClearNeverSame(party: first, other: second))
        #expect(try await test.merge(second, into: first).survivor == first)
    }

    @Test func `what stands for one of the two is never the same either`() async throws {
        let parties = [try await test.record("A"), try await test.record("B"), try await test.record("C")].map(\.party)
        _ = try await test.call(PartiesOperations.markNeverSame, MarkNeverSame(party: parties[0], other: parties[1]))
        try await test.merge(parties[1], into: parties[2])
        await #expect(throws: Problem(.conflict, "neverSame")) { try await test.merge(parties[2], into: parties[0]) }
    }
}

extension TestInstallation {
    fileprivate func attached(_ company: String, _ email: String) async throws -> OrganizationAttached {
        try await call(
            PartiesOperations.attachOrganization,
            AttachOrganization(companyName: company, country: "FR", contactName: "Ada", email: email),
            as: .system("registration"))
    }
}
