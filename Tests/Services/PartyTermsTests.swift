import Channel
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import PartiesService

/// What a party is found by.
@Suite struct PartyTermsTests {
    private static let organization = PartyDetails(
        kind: .organization, displayName: "晨曦光电有限公司",
        name: [PartyName(language: "en", text: "Chenxi Photonics Co., Ltd.")], country: "CN",
        identifier: [
            PartyIdentifier(scheme: "tax-id", value: "9144 0300 MA5D"),
            PartyIdentifier(scheme: "partner:erp", value: "15-048"),
        ],
        address: [PartyAddress(purpose: .postal, lines: "1 Harbour Road", city: "Shenzhen", country: "CN")],
        contactPoint: [
            ContactPoint(kind: .website, value: "https://www.chenxi.example/"),
            ContactPoint(kind: .email, value: "Info@Chenxi.example"),
            ContactPoint(kind: .phone, value: "0755 8123 4567"),
            ContactPoint(kind: .mobile, value: "+86 138 0013 8000"),
        ])
    private static let person = PartyDetails(
        kind: .person, displayName: "Ada Müller", country: "DE",
        contactPoint: [ContactPoint(kind: .email, value: "ada@lumen.example")])

    @Test(arguments: [organization, person])
    func `a new party is found by what it would be found by if it were read back`(_ details: PartyDetails) async throws
    {
        let test = try await TestInstallation()
        let recorded = try await test.call(PartiesOperations.recordParty, RecordParty(details: details))
        let party = try #require(Identifier(recorded.party))
        let (words, keys) = try test.terms(of: party)
        let terms = try await test.hub.read { try PartyTerms(of: party, in: $0) }
        #expect(words == terms.words && keys == terms.keys)
        #expect(!words.isEmpty && keys.isEmpty == (details.kind == .person))
    }

    @Test func `who registers is recognized by what it would be recognized by if it were read back with its contact`()
        async throws
    {
        let test = try await TestInstallation()
        let attached = try await test.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: "晨曦光电有限公司", country: "CN",
                name: [Name(language: "en", text: "Chenxi Photonics Co., Ltd.")], taxId: "9144 0300 MA5D",
                website: "https://www.chenxi.example/", contactName: "Ada", email: "ada@photonics.example",
                phone: "0755 8123 4567"), as: .system("registration"))
        let party = try #require(Identifier(attached.party))
        let keys = try test.terms(of: party).keys
        #expect(try await test.hub.read { try PartyTerms(of: party, in: $0).keys } == keys)
    }
}

extension TestInstallation {
    /// What is in the tables.
    fileprivate func terms(of party: Identifier) throws -> (words: Set<String>, keys: Set<Int64>) {
        (
            Set(
                try ask("SELECT word FROM party_word WHERE party = \(party)").compactMap {
                    if case .text(let word) = $0[0] { word } else { nil }
                }),
            Set(
                try ask("SELECT key FROM match_key WHERE party = \(party)").compactMap {
                    if case .integer(let key) = $0[0] { key } else { nil }
                })
        )
    }
}
