import Channel
import MessageModel
import Messages
import Metrics
import NetworkAddresses
import TestSupport
import Testing

@Suite struct RateLimitTests {
    private let test: TestBus
    /// Seven a minute: a number that does not divide the minute evenly.
    private static let limit = RateLimit(count: 7, seconds: 60)

    init() throws {
        let venue = try #require(AddressBlock("203.0.113.0/24"))
        test = try TestBus(contract: Reception.receptionContract(rateLimit: Self.limit), venues: [venue])
    }

    private func spend(
        as principal: Caller.Principal = .everyone, address: String? = "192.0.2.1", on test: TestBus? = nil,
        most: Int = 20
    ) async throws -> Int {
        let test = test ?? self.test
        for number in 0..<most {
            do {
                try await test.welcome("\(TraceID())", as: principal, address: address)
            } catch let problem as Problem where problem.kind == .tooMany {
                return number
            }
        }
        return most
    }

    @Test func `as many calls as the contract says are taken at once, and no more`() async throws {
        #expect(try await spend() == 7)
    }

    @Test func `the refusal says when the next call is free, and then it is`() async throws {
        _ = try await spend()
        let problem = await #expect(throws: Problem.self) { try await test.welcome("late") }
        let wait = try #require(problem?.retryAfter)
        #expect(wait == .seconds(9))
        test.clock.advance(wait)
        #expect(try await spend() == 1)
    }

    @Test func `after the whole time all calls are free again`() async throws {
        _ = try await spend()
        test.clock.advance(.seconds(60))
        #expect(try await spend() == 7)
    }

    @Test func `an IPv6 network of 64 bits is one address`() async throws {
        #expect(try await spend(address: "2001:db8:1:2::1") == 7)
        #expect(try await spend(address: "2001:db8:1:2:ffff::9") == 0)
        #expect(try await spend(address: "2001:db8:1:3::1") == 7)
    }

    @Test func `each address has a limit of its own, and so has each member of staff`() async throws {
        _ = try await spend()
        #expect(try await spend(address: "192.0.2.2") == 7)
        #expect(try await spend(as: .staff("ann")) == 7)
        #expect(try await spend(as: .staff("bob")) == 7)
        #expect(try await spend(as: .staff("bob"), address: "192.0.2.3") == 0)
    }

    @Test func `a new token gives no new limit, for nobody has checked it`() async throws {
        #expect(try await spend(as: .holder(token: "a")) == 7)
        #expect(try await spend(as: .holder(token: "b")) == 0)
    }

    @Test func `a venue's network may fifty times as much, and its neighbours at the venue have their own`()
        async throws
    {
        #expect(try await spend(address: "203.0.113.9", most: 400) == 350)
        #expect(try await spend(address: "203.0.113.10", most: 8) == 8)
        #expect(try await spend(address: "198.51.100.1") == 7)
    }

    @Test func `a contract says what a venue's network may`() async throws {
        var contract = Reception.receptionContract(rateLimit: Self.limit)
        contract.operation[0].venueRateLimit = RateLimit(count: 9, seconds: 60)
        let test = try TestBus(contract: contract, venues: [try #require(AddressBlock("2001:db8::/32"))])
        #expect(try await spend(address: "2001:db8::1", on: test) == 9)
    }

    @Test func `what was refused is counted by operation and by whom it counts`() async throws {
        for _ in 0..<2 { _ = try await spend(most: 8) }
        _ = try await spend(as: .staff("ann"), most: 8)
        func count(_ by: String) -> Double {
            test.metrics.value(
                "pavilion_rate_limited_total", labels: ["operation": "reception.welcome", "by": by])
        }
        #expect(count("network") == 2 && count("principal") == 1 && count("venue") == 0)
    }

    @Test func `services of the installation are not limited`() async throws {
        #expect(try await spend(as: .system("demo"), address: nil) == 20)
    }
}
