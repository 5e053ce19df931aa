import Channel
import Foundation
import Hub
import MessageModel
import Messages
import TestSupport
import Testing

/// Partners: who lets them in, and how they are known.
@Suite struct PartnersTests {
    private let test: TestInstallation
    private static let wrongKey = Problem(.unauthenticated, "wrongPartnerKey")

    init() async throws { test = try await TestInstallation() }

    private func add(
        _ code: String = "erp", sends: [String] = ["registerExhibitor"], sees: [String] = ["exhibitorRegistered"],
        key: String? = nil
    ) async throws -> PartnerKey {
        try await test.call(
            PartnersOperations.addPartner, AddPartner(code: code, name: "ERP 系统", sends: sends, sees: sees),
            as: .staff("anna"), key: key)
    }

    private func authenticate(_ code: String, _ key: String) async throws -> Partner {
        try await test.call(
            PartnersOperations.authenticatePartner, AuthenticatePartner(code: code, key: key),
            as: .system("application"))
    }

    private func renew(_ partner: Partner, key: String? = nil) async throws -> PartnerKey {
        try await test.call(
            PartnersOperations.renewPartnerKey, RenewPartnerKey(code: partner.code, version: partner.version),
            as: .staff("berta"), key: key)
    }

    private func close(_ partner: Partner) async throws -> Partner {
        try await test.call(
            PartnersOperations.closePartner, ClosePartner(code: partner.code, version: partner.version),
            as: .staff("berta"))
    }

    @Test func `a partner is known by its key, and what it may do stands beside it`() async throws {
        let made = try await add()
        #expect(made.key.utf8.count == 43)
        let partner = try await authenticate("erp", made.key)
        #expect(partner == made.partner)
        #expect((partner.name, partner.state) == ("ERP 系统", .active))
        #expect(partner.sends == ["registerExhibitor"] && partner.sees == ["exhibitorRegistered"])
        #expect(partner.keyMade == test.clock.now)
        let nothing = try await add("mute", sends: [], sees: [])
        #expect(nothing.partner.sends.isEmpty && nothing.partner.sees.isEmpty)
        #expect(nothing.key != made.key)
    }

    @Test func `P7: wrong keys, keys of others, and closed and unknown partners are refused alike`() async throws {
        let (made, other) = (try await add(), try await add("crm"))
        let closed = try await add("old")
        _ = try await close(closed.partner)
        for (code, key) in [
            ("erp", "wrong"), ("erp", String(made.key.dropLast())), ("erp", other.key), ("old", closed.key),
            ("nobody", made.key), ("ERP", made.key),
        ] {
            await #expect(throws: Self.wrongKey) { try await authenticate(code, key) }
        }
        #expect(try await authenticate("erp", made.key).code == "erp")
    }

    @Test func `a new key ends the old one, and the journal says who made it`() async throws {
        let made = try await add()
        let renewed = try await renew(made.partner)
        await #expect(throws: Self.wrongKey) { try await authenticate("erp", made.key) }
        #expect(try await authenticate("erp", renewed.key).version == 2)
        _ = try await close(renewed.partner)
        let acts = try test.ask("SELECT who || ' ' || operation FROM journal WHERE table_name = 'partner' ORDER BY id")
        #expect(
            acts.map { $0[0] } == [
                .text("staff:anna partners.addPartner"), .text("staff:berta partners.renewPartnerKey"),
                .text("staff:berta partners.closePartner"),
            ])
    }

    @Test func `a repeat shows no key again: it is refused, whether its idempotency key is the same or not`()
        async throws
    {
        let made = try await add(key: "once")
        for key in ["once", "twice"] {
            await #expect(throws: Problem(.conflict, "partnerExists")) { try await add(key: key) }
        }
        _ = try await renew(made.partner, key: "once")
        let refusal = await #expect(throws: Problem.self) { try await renew(made.partner, key: "once") }
        #expect(refusal?.code == "staleVersion")
        #expect(try test.count("answer") == 0)
    }

    @Test func `no file of the directory and no line of the log has a key`() async throws {
        let made = try await add(key: "a")
        let renewed = try await renew(made.partner, key: "b")
        _ = try await authenticate("erp", renewed.key)
        await #expect(throws: Self.wrongKey) { try await authenticate("erp", made.key) }
        test.close()
        let bytes = try test.directory.bytes()
        #expect(bytes.contains(Array("ERP 系统".utf8)))
        for key in [made.key, renewed.key] {
            #expect(!bytes.contains(Array(key.utf8)))
            #expect(!test.log.contains { $0.contains(key) })
        }
    }

    @Test func `a closed partner stays closed, and its code stays taken`() async throws {
        let closed = try await close(add().partner)
        #expect(closed.state == .closed)
        await #expect(throws: Problem(.conflict, "partnerClosed")) { try await renew(closed) }
        await #expect(throws: Problem(.conflict, "partnerClosed")) { try await close(closed) }
        await #expect(throws: Problem(.conflict, "partnerExists")) { try await add() }
        _ = try await add("crm")
        let list = try await test.call(PartnersOperations.listPartners, ListPartners())
        #expect(list.item.map(\.code) == ["crm", "erp"])
    }

    @Test func `what a partner may send and see are messages that there are, each once`() async throws {
        let refusal = await #expect(throws: Problem.self) {
            try await add(sends: ["registerExhibitor", "registerExibitor"], sees: ["personErased", "personErased"])
        }
        #expect(refusal?.errors == [FieldError("sends[1]", "unknownMessage"), FieldError("sees[1]", "repeated")])
    }

    @Test func `P7: a partner sees itself and no other, and only staff lets partners in`() async throws {
        let made = try await add()
        _ = try await add("crm")
        let own = try await test.call(PartnersOperations.getPartner, GetPartner(code: "erp"), as: .partner("erp"))
        #expect(own == made.partner)
        for code in ["crm", "nobody"] {
            await #expect(throws: Problem(.notFound, "unknownPartner")) {
                try await test.call(PartnersOperations.getPartner, GetPartner(code: code), as: .partner("erp"))
            }
        }
        for principal in [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")] {
            await #expect(throws: Problem.self) {
                try await test.call(PartnersOperations.listPartners, ListPartners(), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    PartnersOperations.addPartner, AddPartner(code: "evil", name: "Evil", sends: [], sees: []),
                    as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    PartnersOperations.renewPartnerKey, RenewPartnerKey(code: "erp", version: 1), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    PartnersOperations.closePartner, ClosePartner(code: "erp", version: 1), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    PartnersOperations.authenticatePartner, AuthenticatePartner(code: "erp", key: made.key),
                    as: principal)
            }
        }
        #expect(try await authenticate("erp", made.key) == made.partner)
    }
}
