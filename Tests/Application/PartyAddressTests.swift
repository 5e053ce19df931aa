import MessageModel
import Messages
import Testing

/// A partner brings an organization, reads it below its address, and says it anew.
@Suite struct PartyAddressTests {
    private typealias Sent = PartnerBatch.Sent
    private static let sends = ["importExhibitor", "updateParty"]

    private func update(_ version: Int64, _ name: String) -> UpdateParty {
        UpdateParty(edition: "demo-next", externalId: "E-1", version: version, companyName: name, country: "FR")
    }

    @Test func `what is brought, and changed twice, may come in one batch and is decided in its order`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp", sends: Self.sends)
        let batch = [
            Sent("1", PartnerBatch.exhibitor("Lumière SARL", id: "E-1")), Sent("2", update(1, "Lumière SA")),
            Sent("3", update(2, "Lumière SE")), Sent("4", update(1, "Lumière")),
        ]
        let receipt = try await site.upload(PartnerBatch.bytes(batch), key).message(Receipt.self)
        #expect(receipt.totals == [3, 0, 1, 0] && receipt.rules == [" staleVersion"])
        #expect(Set(receipt.item.prefix(3).map(\.party)).count == 1)
        for type in ["application/json", "application/xml"] {
            let query = "/exchange/erp/party?edition=demo-next&externalId=E-1"
            let party = try await site.get(query, [bearer(key), ("Accept", type)]).message(ImportedParty.self)
            #expect((party.version, party.companyName) == (3, "Lumière SE") && party.party == receipt.item[0].party)
        }
    }

    @Test func `P7: another's organization, and one that is not there, are answered alike`() async throws {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm", sends: Self.sends))
        let receipt = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key).message(Receipt.self)
        let party = try #require(receipt.item.first?.party)
        var answers: Set<String> = []
        for id in [party, "1"] {
            let reply = try await site.get("/exchange/crm/party?party=\(id)", [bearer(other)])
            #expect(reply.status == 404)
            answers.insert(reply.text.replacing(#/urn:pavilion:trace:\w+/#, with: ""))
        }
        #expect(answers.count == 1)
        #expect(try await site.get("/exchange/erp/party?party=\(party)", [bearer(key)]).status == 200)
    }
}
