import Cryptography
import MessageModel
import Messages
import Metrics
import NetworkAddresses
import TestSupport
import Testing

@testable import Channel

/// Strangers are asked for a proof while very many come, and nobody else is.
@Suite struct ProofTests {
    private let test: TestBus

    /// Three from a network and six in all go without a proof.
    init() throws {
        var contract = Reception.receptionContract()
        contract.operation[0].flood = FloodLimit(
            network: RateLimit(count: 3, seconds: 60), everybody: RateLimit(count: 6, seconds: 60))
        contract.operation[0].proofField = "code"
        test = try TestBus(contract: contract, venues: [try #require(AddressBlock("203.0.113.0/24"))])
    }

    @discardableResult
    private func welcome(
        _ name: String, proof: String? = nil, as principal: Caller.Principal = .everyone,
        from address: String = "192.0.2.1", key: String? = nil
    ) async throws -> EditionStored {
        try await test.bus.call(
            Reception.welcome, GetEdition(code: name),
            as: Caller(principal, address: address, idempotencyKey: key, proof: proof))
    }

    /// What a call is asked for; nil: it was answered.
    private func challenge(
        _ name: String, proof: String? = nil, from address: String = "192.0.2.1"
    ) async throws -> Challenge? {
        do {
            try await welcome(name, proof: proof, from: address)
            return nil
        } catch let problem as Problem where problem.kind == .tooMany {
            return Challenge(problem)
        }
    }

    /// As many as go without a proof, from one network; then what the next one is asked for.
    private func rush(_ name: String, from address: String = "192.0.2.1") async throws -> Challenge {
        for number in 0..<3 { try await welcome("\(name)\(number)", from: address) }
        return try #require(try await challenge(name, from: address))
    }

    private func solved(_ challenge: Challenge) throws -> String {
        try #require(
            (0...).lazy.map { "\(challenge.ticket):\($0)" }.first { proof in
                let digest = Sodium.sha256(Array(proof.utf8))
                return (UInt32(digest[0]) << 24 | UInt32(digest[1]) << 16 | UInt32(digest[2]) << 8 | UInt32(digest[3]))
                    >> (32 - UInt32(challenge.zeroBits)) == 0
            })
    }

    @Test func `in quiet times nobody is asked`() async throws {
        for number in 0..<40 {
            #expect(try await challenge("a\(number)") == nil)
            test.clock.advance(.seconds(20))
        }
    }

    @Test func `a network that sends many is asked, and others are not`() async throws {
        _ = try await rush("ada")
        #expect(try await challenge("bob", from: "192.0.2.2") == nil)
    }

    @Test func `when very many come in all everybody is asked`() async throws {
        for number in 0..<6 { try await welcome("a\(number)", from: "192.0.2.\(number)") }
        #expect(try await challenge("bob", from: "198.51.100.1") != nil)
        #expect(test.metrics.value("pavilion_flooded", labels: ["operation": "reception.welcome"]) == 1)
        test.clock.advance(.seconds(300))
        #expect(try await challenge("bob", from: "198.51.100.1") == nil)
        #expect(test.metrics.value("pavilion_flooded", labels: ["operation": "reception.welcome"]) == 0)
    }

    @Test func `who finds the number is let pass at once`() async throws {
        let asked = try await rush("ada")
        #expect(try await challenge("ada", proof: solved(asked)) == nil)
    }

    @Test func `a number that is none is told so, and the same ticket stays good`() async throws {
        let asked = try await rush("ada")
        let again = try #require(try await challenge("ada", proof: "\(asked.ticket):none"))
        #expect(again.ticket == asked.ticket)
        #expect(try await challenge("ada", proof: solved(asked)) == nil)
    }

    @Test func `who waits is let pass without a number, and not before`() async throws {
        let asked = try await rush("ada")
        let wait = try #require(asked.wait)
        test.clock.advance(wait - .seconds(1))
        #expect(try await challenge("ada", proof: asked.ticket)?.wait == .seconds(1))
        test.clock.advance(.seconds(1))
        #expect(try await challenge("ada", proof: asked.ticket) == nil)
    }

    @Test func `tickets of one network become good one after the other, and the line has an end`() async throws {
        _ = try await rush("ada")
        var waits: [Duration?] = []
        for number in 0..<30 { waits.append(try #require(try await challenge("b\(number)")).wait) }
        let known = waits.compactMap { $0 }
        #expect(
            known == known.sorted() && known.first == .seconds(10) && known.last.map { $0 <= .seconds(300) } == true)
        #expect(waits.last == .some(nil))
        let ticket = try #require(try await challenge("b30")).ticket
        test.clock.advance(.seconds(301))
        _ = try await rush("c")
        #expect(try await challenge("b30", proof: ticket)?.ticket == ticket)
    }

    @Test func `P2: a proof is used once`() async throws {
        let proof = try solved(try await rush("ada"))
        #expect(try await challenge("ada", proof: proof) == nil)
        _ = await #expect(throws: Problem.self) { try await welcome("ada", proof: proof) }
        #expect(try await challenge("ada", proof: proof)?.ticket != proof.split(separator: ":").first.map(String.init))
    }

    @Test func `of many who use one proof at the same time one passes`() async throws {
        let proof = try solved(try await rush("ada"))
        let passed = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { try await self.challenge("ada", proof: proof) == nil } }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(passed == 1)
    }

    @Test func `a proof for one value of the bound field is none for another`() async throws {
        let proof = try solved(try await rush("ada"))
        #expect(try await challenge("bob", proof: proof) != nil)
    }

    @Test(arguments: ["", ":", "x", "1-2-3-4-5", "99999999999999999999-1-1-1-x"])
    func `what is no ticket is answered with a new one`(proof: String) async throws {
        _ = try await rush("ada")
        #expect(try await challenge("bob", proof: proof) != nil)
    }

    @Test func `a ticket ends`() async throws {
        let asked = try await rush("ada")
        test.clock.advance(ProofTicket.lifetime)
        for number in 0..<3 { try await welcome("c\(number)") }
        #expect(try await challenge("ada", proof: asked.ticket)?.ticket != asked.ticket)
    }

    @Test func `a refused request leaves its proof as good as before`() async throws {
        let proof = try solved(try await rush("ada"))
        try await welcome("ada", as: .staff("ann"))
        for _ in 0..<2 {
            let problem = await #expect(throws: Problem.self) { try await welcome("ada", proof: proof) }
            #expect(problem?.code == "duplicate")
        }
    }

    @Test func `P2: a repeat is answered without a proof`() async throws {
        let first = try await welcome("ada", from: "192.0.2.2", key: "k")
        for number in 0..<2 { try await welcome("bob\(number)", from: "192.0.2.2") }
        await #expect(throws: Problem.self) { try await welcome("eve", from: "192.0.2.2", key: "l") }
        #expect(try await welcome("ada", from: "192.0.2.2", key: "k") == first)
    }

    @Test func `a ticket that is not good yet harms nobody when it is quiet again`() async throws {
        var last = try await rush("ada")
        for _ in 0..<12 { last = try #require(try await challenge("bob")) }
        #expect(try #require(last.wait) > .seconds(150))
        test.clock.advance(.seconds(140))
        #expect(try await challenge("bob", proof: last.ticket) == nil)
    }

    @Test func `staff, partners and services are never asked`() async throws {
        _ = try await rush("ada")
        for (index, principal) in [Caller.Principal.staff("ann"), .partner("erp"), .system("demo")].enumerated() {
            for number in 0..<20 { try await welcome("d\(index)\(number)", as: principal) }
        }
    }

    @Test func `a venue's network may more before it is asked`() async throws {
        for number in 0..<6 { #expect(try await challenge("e\(number)", from: "203.0.113.9") == nil) }
    }

    @Test func `the more come, the more is asked`() async throws {
        var bits: [Int] = []
        for number in 0..<200 {
            if let asked = try await challenge("f\(number)", from: "2001:db8:\(number)::1") {
                bits.append(asked.zeroBits)
            }
        }
        #expect(bits == bits.sorted() && bits.first == 14 && bits.last == 18)
    }
}
