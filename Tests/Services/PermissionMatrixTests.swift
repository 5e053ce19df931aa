import Channel
import Hub
import Logging
import MessageModel
import Messages
import TestSupport
import Testing

/// Generated from the contracts: all operations, all kinds of callers, all roles. A new operation or role is in it by being there.
@Suite(.timeLimit(.minutes(5))) struct PermissionMatrixTests {
    private let test: TestInstallation
    private let matrix: PermissionMatrix
    private var registry: Registry { test.bus.registry }

    init() async throws {
        test = try await TestInstallation()
        matrix = try await PermissionMatrix(test)
    }

    @Test func `P7: the bus does what contracts say, for all operations, callers and roles`() async throws {
        let contracts = try Registry.embeddedContracts()
        let (pairs, wrong) = try await matrix.disagreements(of: test.bus, with: contracts)
        #expect(wrong == [])
        #expect(matrix.askers.count == 10)
        #expect(pairs == contracts.flatMap(\.operation).count * matrix.askers.count)
        #expect(pairs > 1000)
    }

    @Test func `P7: why an account may or may not is what the bus does, for all operations and roles`() async throws {
        let staff = matrix.askers.filter { $0.kind == .staff && !$0.grants.isEmpty }
        for contract in registry.operations {
            for (number, asker) in staff.enumerated() {
                let explained = try await test.call(
                    PermissionsOperations.explainPermission,
                    ExplainPermission(account: "\(number + 1)", operation: contract.qualifiedName))
                let isAllowed = PermissionMatrix.expected(contract.operation, asker) == nil
                #expect(explained.allowed == isAllowed, "\(contract.qualifiedName) by \(asker.name)")
            }
        }
    }

    @Test func `the matrix fails where a bus does not ask for functions`() async throws {
        let lax = Bus(
            registry, hub: test.hub,
            authorization: { contract, caller throws(Problem) in
                var caller = caller
                caller.rights = .all
                try authorizeByContract(contract, caller)
            }, limitsRates: false, clock: test.clock.wallClock, metrics: test.metrics, log: Log { _ in })
        let contracts = registry.contracts.filter { $0.service == "partners" }
        let wrong = try await matrix.disagreements(of: lax, with: contracts).wrong
        #expect(wrong.contains("partners.listPartners by sales") && wrong.contains("partners.listPartners by staff"))
        #expect(!wrong.contains { $0.hasSuffix("by administrator") || $0.hasSuffix("by partner") })
    }

    @Test func `the matrix fails where a contract says something else`() async throws {
        var contract = try #require(registry.contracts.first { $0.service == "partners" })
        let index = try #require(contract.operation.firstIndex { $0.name == "listPartners" })
        contract.operation[index].function = "mails.read"
        var wrong = try await matrix.disagreements(of: test.bus, with: [contract]).wrong
        #expect(
            Set(wrong) == Set(["staff", "gate", "reader", "sales"].map { "partners.listPartners by \($0)" }))
        contract.operation[index].function = "partners.read"
        contract.operation[index].caller = [.staff, .partner]
        wrong = try await matrix.disagreements(of: test.bus, with: [contract]).wrong
        #expect(wrong == ["partners.listPartners by partner"])
    }

    @Test func `a new operation is in the matrix without anybody adding it`() async throws {
        let peek = ServiceOperation<ListPartners, PartnerList>(service: "vault", name: "peek")
        let operation = ContractOperation(
            name: "peek", description: "Peeks.", request: "listPartners", reply: "partnerList", caller: [.staff],
            function: "parties.merge", kind: .read, deadlineMilliseconds: 5000)
        let contract = Contract(service: "vault", layer: .process, description: "A vault.", operation: [operation])
        let service = Service("vault", handlers: [.process(peek) { _, _ in PartnerList() }])
        let grown = try Registry([service], contracts: [contract])
        let bus = Bus(
            grown, hub: test.hub, limitsRates: false, clock: test.clock.wallClock, metrics: test.metrics,
            log: Log { _ in })
        let (pairs, wrong) = try await matrix.disagreements(of: bus, with: grown.contracts)
        #expect(pairs == 10 && wrong == [])
        var other = contract
        other.operation[0].function = "parties.read"
        let changed = try await Set(matrix.disagreements(of: bus, with: [other]).wrong)
        #expect(changed == Set(["staff", "gate", "reader", "sales"].map { "vault.peek by \($0)" }))
    }
}
