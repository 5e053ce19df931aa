import Channel
import Hub
import Messages
import Testing

@Suite struct RegistryTests {
    private let guests = Reception.guests
    private let reception = Reception.reception()
    private let contracts = [Reception.guestsContract, Reception.receptionContract()]

    init() throws { try Vocabulary.check() }

    private func refusal(_ services: [Service], _ contracts: [Contract]) -> String? {
        #expect(throws: ContractFailure.self) { try Registry(services, contracts: contracts) }?.description
    }

    /// The reception's contract after a change.
    private func changed(_ change: (inout Contract) -> Void) -> [Contract] {
        var contract = Reception.receptionContract()
        change(&contract)
        return [Reception.guestsContract, contract]
    }

    @Test func `services that do what their contracts say are taken`() throws {
        let registry = try Registry([guests, reception], contracts: contracts)
        #expect(
            registry.operations.map(\.qualifiedName) == [
                "guests.count", "guests.sign", "reception.hear", "reception.welcome",
            ])
        #expect(registry.subscriptions == [Subscription(type: "getParty", subscriber: "reception.hear")])
    }

    @Test func `the embedded contracts can be read`() throws {
        let contracts = try Registry.embeddedContracts()
        #expect(contracts.contains { $0.service == "registration" && $0.layer == .process })
    }

    @Test func `a service without a contract is refused`() {
        #expect(refusal([guests, reception], [Reception.guestsContract])?.contains("has no contract") == true)
    }

    @Test func `a service that is there twice is refused`() {
        #expect(refusal([guests, guests], contracts)?.contains("is there twice") == true)
    }

    @Test func `an operation that nobody answers is refused`() {
        let contracts = changed { $0.operation.append(.sample("wave", kind: .read)) }
        #expect(refusal([guests, reception], contracts)?.contains("does not answer wave") == true)
    }

    @Test func `an answer that no contract lists is refused`() {
        let contracts = changed { $0.operation.removeFirst() }
        #expect(refusal([guests, reception], contracts)?.contains("answers welcome") == true)
    }

    @Test func `an answer to another service's operation is refused`() {
        let stray = Service("reception", handlers: [.process(Reception.hear, Reception.deaf)] + guests.handlers)
        #expect(refusal([guests, stray], contracts) != nil)
    }

    @Test func `an operation that is answered twice is refused`() {
        let twice = Service("reception", handlers: reception.handlers + reception.handlers)
        #expect(refusal([guests, twice], contracts)?.contains("answers an operation twice") == true)
    }

    @Test func `a contract that lists an operation twice is refused`() {
        let contracts = changed { $0.operation.append($0.operation[0]) }
        #expect(refusal([guests, reception], contracts)?.contains("lists an operation twice") == true)
    }

    @Test func `code with another request or reply is refused`() {
        let request = changed { $0.operation[0].request = "getParty" }
        #expect(refusal([guests, reception], request)?.contains("getParty → editionStored") == true)
        let reply = changed { $0.operation[0].reply = "party" }
        #expect(refusal([guests, reception], reply)?.contains("getEdition → party") == true)
    }

    @Test func `code of another kind is refused`() {
        var contract = Reception.guestsContract
        contract.operation[0] = .sample("sign", kind: .read)
        #expect(refusal([guests], [contract])?.contains("sign: the contract says read") == true)
    }

    @Test func `tables without a contract that says data are refused, and the other way round`() {
        var contract = Reception.guestsContract
        contract.layer = .process
        #expect(refusal([guests], [contract])?.contains("tables") == true)
        #expect(refusal([guests, reception], changed { $0.layer = .data })?.contains("tables") == true)
    }

    @Test func `a subscription by an operation that is not there is refused`() {
        let contracts = changed { $0.subscribes[0].operation = "listen" }
        #expect(refusal([guests, reception], contracts)?.contains("subscribes by listen") == true)
    }

    @Test func `a subscription to an event that the operation does not take is refused`() {
        let contracts = changed { $0.subscribes[0].event = "getEdition" }
        #expect(refusal([guests, reception], contracts)?.contains("hear does not take getEdition") == true)
    }

    @Test func `a subscription to what nobody publishes is refused`() {
        #expect(refusal([reception], contracts)?.contains("which nobody publishes") == true)
    }

    @Test func `a subscription that is there twice is refused`() {
        let contracts = changed { $0.subscribes.append($0.subscribes[0]) }
        #expect(refusal([guests, reception], contracts)?.contains("subscribes twice") == true)
    }

    @Test(arguments: [
        ContractOperation.sample("welcome", kind: .write, deadline: 0),
        .sample("welcome", kind: .write, rateLimit: RateLimit(count: 0, seconds: 1)),
        .sample("welcome", kind: .write, rateLimit: RateLimit(count: 1, seconds: 0)),
        .sample("welcome", kind: .write, deadline: 600_001),
    ])
    func `a deadline or rate limit outside the bounds of the schema is refused`(operation: ContractOperation) {
        let contracts = changed { $0.operation[0] = operation }
        #expect(refusal([guests, reception], contracts)?.contains("operation[0].") == true)
    }
}
