import Channel
import Messages
import Metrics
import TestSupport
import Testing
import Timekeeping

/// What accounts may is remembered between requests, and never longer than it holds.
@Suite struct KnownRightsTests {
    private let test: TestInstallation
    private let known: KnownRights
    private let account = Identifier(rawValue: 7)

    init() async throws {
        test = try await TestInstallation()
        known = KnownRights(test.bus, limit: 3)
    }

    /// How often the service was asked.
    private var asked: Int {
        Int(
            test.metrics.value(
                "pavilion_call_seconds", labels: ["operation": "permissions.rightsOf", "outcome": "ok"]))
    }

    @Test func `it is asked for once, whatever else changes`() async throws {
        try await test.grant(7, "sales")
        for _ in 0..<5 {
            #expect(try await known.rights(of: account).role == "sales")
            _ = try await test.recorded(.organization("Lumen"))
        }
        #expect(asked == 1)
    }

    @Test func `P7: what was taken away is gone when whoever took it is answered`() async throws {
        for _ in 0..<20 {
            let membership = try await test.grant(7, "sales")
            #expect(try await Rights(known.rights(of: account)).has("parties.write"))
            try await test.end(membership)
            #expect(try await known.rights(of: account).function == [])
        }
    }

    @Test func `P7: a role that changes changes for all who have it, also by inheritance`() async throws {
        try await test.grant(7, "manager")
        #expect(try await Rights(known.rights(of: account)).has("mails.read"))
        try await test.changeRole("reader", ["parties.read"])
        #expect(try await !Rights(known.rights(of: account)).has("mails.read"))
    }

    @Test func `P7: a last day ends it without any change`() async throws {
        try await test.grant(7, "sales", until: test.day())
        #expect(try await known.rights(of: account).role == "sales")
        test.clock.advance(.seconds(86_400))
        #expect(try await known.rights(of: account).role == nil)
    }

    @Test func `each account and membership has its own, and no more are remembered than may be`() async throws {
        let first = try await test.grant(7, "sales")
        let second = try await test.grant(7, "gate")
        for _ in 0..<2 {
            #expect(try await known.rights(of: account, in: Identifier(first.membership)).role == "sales")
            #expect(try await known.rights(of: account, in: Identifier(second.membership)).role == "gate")
            #expect(try await known.rights(of: Identifier(rawValue: 8)).role == nil)
        }
        #expect(asked == 3)
        _ = try await known.rights(of: Identifier(rawValue: 9))
        _ = try await known.rights(of: Identifier(rawValue: 8))
        #expect(asked == 5)
    }
}
