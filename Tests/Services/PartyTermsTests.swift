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
        try await test.hub.read { snapshot in
            let (words, keys) = try standing(of: party, in: snapshot)
            let terms = try PartyTerms(of: party, in: snapshot)
            #expect(words == terms.words && keys == terms.keys)
            #expect(!words.isEmpty && keys.isEmpty == (details.kind == .person))
        }
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
        try await test.hub.read { snapshot in
            let keys = try standing(of: party, in: snapshot).keys
            #expect(try keys == PartyTerms(of: party, in: snapshot).keys)
        }
    }
}

/// What is in the tables.
private func standing(
    of party: Identifier, in snapshot: borrowing Snapshot
) throws -> (words: Set<String>, keys: Set<Int64>) {
    (
        Set(try snapshot.rows(PartyQueries.words, SQLValue(party)).map { try $0.text("word") }),
        Set(try snapshot.rows(MatchIndex.keys, SQLValue(party)).map { try $0.integer("key") })
    )
}
