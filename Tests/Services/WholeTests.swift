import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import Channel

/// A process writes all of what it decides or nothing.
@Suite struct WholeTests {
    /// Mails as a service whose last step fails.
    private static func failing(_ services: [Service]) -> [Service] {
        services.map { service in
            guard service.name == "mails" else { return service }
            return Service(
                service.name, data: service.data,
                handlers: service.handlers.map { handler in
                    guard handler.name == MailsOperations.queueMail.name else { return handler }
                    return .write(MailsOperations.queueMail) { _, _ in throw Problem(.conflict, "noMailToday") }
                })
        }
    }

    @Test func `P6: when the last step fails nothing of a registration stays, and it can be made again`() async throws {
        let test = try await TestInstallation.announcing(replacing: Self.failing)
        await #expect(throws: Problem(.conflict, "noMailToday")) { try await test.register(key: "k") }
        #expect(try await test.registrations().isEmpty)
        test.close()
        let again = try await TestInstallation(in: test.directory)
        let registered = try await again.register(key: "k")
        let attached = try await again.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: "Lumen Optics Ltd", country: "DE", contactName: "Ada Lens", email: "x@y.example"),
            as: .system("test"))
        #expect(try await again.record(registered).party == attached.party)
        try await again.deliver()
        #expect(again.mail.taken.count == 1)
    }

    @Test func `P6: when the mail of a decision cannot be asked for, the decision is not made`() async throws {
        let directory: TemporaryDirectory
        let registered: Registered
        do {
            let test = try await TestInstallation.announcing(.sample(reviewed: true))
            registered = try await test.registerAndVerify()
            directory = test.directory
            test.close()
        }
        let test = try await TestInstallation(in: directory, replacing: Self.failing)
        await #expect(throws: Problem(.conflict, "noMailToday")) { try await test.decide(registered, .accepted) }
        #expect(try await test.record(registered).state == .underReview)
    }

    @Test func `P1: a registration, its journal and its mail are there after a restart`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        test.close()
        let again = try await TestInstallation(in: test.directory)
        #expect(try await again.record(registered).submission == .sample())
        _ = try await again.verify(registered, code: again.mailedCode(registered))
        #expect(try await again.record(registered).state == .registered)
    }

    @Test func `P3: of two decisions at once on the same version one is made`() async throws {
        let test = try await TestInstallation.announcing(.sample(reviewed: true))
        let registered = try await test.registerAndVerify()
        let version = try await test.record(registered).version
        let made = await withTaskGroup(of: Bool.self) { group in
            for decision in [OrganizerDecision.accepted, .declined] {
                group.addTask {
                    do {
                        _ = try await test.decide(registered, decision, reason: "Because.", version: version)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
    }
}
