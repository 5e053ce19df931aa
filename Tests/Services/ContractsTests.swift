import Channel
import Files
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping
import Wiring

/// The service that shows the registry and reads the policy, on the product's own contracts.
@Suite struct ContractsTests {
    private func write(_ lines: String, for test: TestInstallation) throws {
        let text = "<policy xmlns=\"urn:pavilion:messages:1\">\n\(lines)\n</policy>\n"
        try DurableFile.write(Array(text.utf8), to: test.directory.file("policy.xml"))
    }

    private static let slower =
        "<operation><service>mail</service><name>sendMail</name><note>Slow line.</note>"
        + "<deadlineMilliseconds>90000</deadlineMilliseconds></operation>"

    private func list(_ test: TestInstallation) async throws -> ContractList {
        try await test.call(ContractsOperations.listContracts, ListContracts(), as: .staff("ann"))
    }

    @Test func `the registry tells every service and operation as its contract is written`() async throws {
        let list = try await list(TestInstallation())
        let written = try Registry.embeddedContracts()
        #expect(Set(list.contract.map(\.record)) == Set(written.map(\.record)))
        #expect(list.declared.isEmpty && list.policy.policy == nil && list.policy.refusal == nil)
    }

    @Test func `what policy changes is told beside what the contract says`() async throws {
        let test = try await TestInstallation()
        try write(Self.slower, for: test)
        let status = try await test.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: .staff("ann"))
        #expect(status.since == test.clock.now && status.policy?.operation.first?.note == "Slow line.")
        let list = try await list(test)
        let deadlines = [list.contract, list.declared].map { contracts in
            contracts.first { $0.service == "mail" }?.operation.first { $0.name == "sendMail" }?.deadlineMilliseconds
        }
        #expect(deadlines == [90_000, 60_000])
        #expect(list.declared.count == 1)
    }

    @Test func `a wrong policy is refused with each place, and the registry tells of it`() async throws {
        let test = try await TestInstallation()
        try write(Self.slower, for: test)
        _ = try await test.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: .staff("ann"))
        try write("<operation><service>mail</service>\n<name>shout</name></operation>", for: test)
        let problem = await #expect(throws: Problem.self) {
            try await test.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: .staff("ann"))
        }
        #expect(problem?.code == "policyRefused" && problem?.errors.map(\.rule) == ["policyOperation"])
        let status = try await list(test).policy
        #expect(status.policy?.operation.count == 1)
        let mistake = try #require(status.refusal?.mistake.first)
        #expect((mistake.line, mistake.column) == (3, 6))
        #expect(mistake.path == "operation[0].name" && mistake.message.contains("no such operation"))
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "t"), .partner("p")])
    func `only staff see the registry and read the policy`(principal: Caller.Principal) async throws {
        let test = try await TestInstallation()
        await #expect(throws: Problem.self) {
            try await test.call(ContractsOperations.listContracts, ListContracts(), as: principal)
        }
        await #expect(throws: Problem.self) {
            try await test.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: principal)
        }
    }

    @Test func `an installation with a wrong policy does not open, and says where it is wrong`() async throws {
        let directory = try TemporaryDirectory()
        try DurableFile.write(Array("<policy>".utf8), to: directory.file("policy.xml"))
        let failure = await #expect(throws: UnavailableFailure.self) {
            try await TestInstallation(in: directory)
        }
        #expect(failure?.description.contains("policy.xml is wrong:") == true)
        #expect(failure?.description.contains("not well-formed XML") == true)
    }

    @Test func `an event for an operation that is closed waits and is delivered when it opens`() async throws {
        let test = try await TestInstallation.announcing()
        try write(
            "<operation><service>mail</service><name>sendMail</name><closed>true</closed></operation>", for: test)
        test.bus.registry.reloadPolicy()
        _ = try await test.register()
        try await test.deliver()
        #expect(test.mail.taken.isEmpty)
        try DurableFile.remove(test.directory.file("policy.xml"))
        test.bus.registry.reloadPolicy()
        test.clock.advance(.seconds(3600))
        try await test.deliver()
        #expect(test.mail.taken.count == 1)
    }
}
