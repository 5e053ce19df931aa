import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@testable import RegistrationProcess

/// Whoever holds a registration is known by its token: what others ask from the same network does not count against it.
@Suite struct HolderLimitTests {
    private func get(_ registered: Registered, as principal: Caller.Principal, on test: TestInstallation) async throws {
        _ = try await test.call(
            RegistrationOperations.getRegistration, GetRegistration(registration: registered.id), as: principal)
    }

    /// How often it is answered, with whatever, before it is told to wait.
    private func spend(_ registered: Registered, as principal: Caller.Principal, on test: TestInstallation) async -> Int
    {
        for number in 0..<300 {
            do {
                try await get(registered, as: principal, on: test)
            } catch let problem as Problem where problem.kind == .tooMany {
                return number
            } catch {}
        }
        return 300
    }

    @Test func `who tries invented tokens uses up what its network may, and no holder's there`() async throws {
        let test = try await TestInstallation.announcing(limitsRates: true)
        let registered = try await test.register()
        #expect(await spend(registered, as: .holder(token: "\(registered.id)-0-invented"), on: test) == 240)
        #expect(await spend(registered, as: .holder(token: "another"), on: test) == 0)
        try await get(registered, as: registered.holder, on: test)
    }

    @Test func `a holder has its own limit`() async throws {
        let test = try await TestInstallation.announcing(limitsRates: true)
        let (one, other) = (try await test.register(), try await test.register(.sample(company: "Other Ltd")))
        #expect(await spend(one, as: one.holder, on: test) == 240)
        try await get(other, as: other.holder, on: test)
    }

    @Test func `P7: a token that has ended still counts for itself, and opens nothing`() async throws {
        let test = try await TestInstallation.announcing(limitsRates: true)
        let old = try await test.register()
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: old.id, email: "ada@lens.example"),
            as: old.holder)
        await #expect(throws: Problem(.notFound, "notFound")) { try await get(old, as: old.holder, on: test) }
        #expect(await spend(old, as: old.holder, on: test) == 239)
        try await get(old, as: .holder(token: reply.token), on: test)
    }

    @Test func `a token gives no limit of its own for what everybody may do`() async throws {
        let test = try await TestInstallation.announcing(limitsRates: true)
        let holder = try await test.register().holder
        var count = 1
        while count < 100 {
            do {
                _ = try await test.call(RegistrationOperations.registerExhibitor, .sample(), as: holder)
            } catch let problem as Problem where problem.code == "tooMany" { break } catch {}
            count += 1
        }
        #expect(count == 60)
    }
}
