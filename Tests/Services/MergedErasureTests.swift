import Channel
import Messages
import TestSupport
import Testing

/// Erasing of people who were recorded twice.
@Suite struct MergedErasureTests {
    private let test: TestInstallation
    private let survivor: String
    private let merged: String

    init() async throws {
        test = try await TestInstallation()
        survivor = try await test.recorded(.person("Ada Lens")).party
        merged = try await test.recorded(.person("Adalgisa Lens")).party
        try await test.merge(merged, into: survivor)
    }

    /// As the start after a restore does it.
    private func eraseAgain(_ party: String) async throws {
        _ = try await test.bus.call(
            PrivacyOperations.eraseAgain, ErasePerson(party: party, reason: .request), as: Caller(.system("restore")))
    }

    @Test func `all that are one are erased together`() async throws {
        let erasure = try await test.erase(merged)
        #expect(erasure.receipt == survivor && erasure.parties == 2)
        #expect(try await test.erase(merged) == erasure)
        try await test.deliver()
        try await test.addPartner(sees: ["personErased"])
        let told = try #require(try await test.follow().first).message(PersonErased.self)
        #expect(told.party == survivor && told.merged == [merged])
    }

    @Test func `who was erased alone leaves the others, each for itself`() async throws {
        try await eraseAgain(survivor)
        #expect(try await test.party(survivor).state == .erased)
        let left = try await test.party(merged)
        #expect(left.party == merged && left.state == .active && left.details.displayName == "Adalgisa Lens")
    }

    @Test func `who stands for somebody that was erased before can be erased, too`() async throws {
        try await eraseAgain(merged)
        #expect(try await test.party(survivor).details.displayName == "Ada Lens")
        let erasure = try await test.erase(survivor)
        #expect(erasure.receipt == survivor && erasure.parties == 1)
        #expect(try await test.party(survivor).state == .erased)
    }
}
