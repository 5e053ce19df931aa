import Messages
import TestSupport
import Testing
import Threading

@testable import Channel
@testable import Hub

/// In which lane a call writes: one value, carried from whoever asks first to the last service on the way.
@Suite struct LaneTests {
    private static let keep = DataOperation<GetParty, EditionStored>(service: "attic", name: "keep", kind: .write)
    private static let load = StreamOperation<GetEdition, EditionStored>(service: "porch", name: "load")
    private static let done = EditionStored(id: "1", version: 1)

    private struct Written: Equatable {
        let by: String
        let lane: Lane
    }

    private let written = Guarded<[Written]>([])

    /// Every service that is asked writes down in which lane it does.
    private func bus(urgency: Urgency? = nil) throws -> TestBus {
        let written = written
        let note: @Sendable (String, borrowing Transaction) -> EditionStored = { by, transaction in
            let lane = transaction.state.lane
            written.withLock { $0.append(Written(by: by, lane: lane)) }
            return Self.done
        }
        let askAll: @Sendable (ServiceCall) async throws -> Void = { call in
            _ = try await call.decide { note("own decision", $0) }
            _ = try await call.call(Self.keep, GetParty(party: "1"))
            _ = try await call.call(Reception.welcome, GetEdition(code: "ada"))
            _ = try await call.report(Self.keep, GetParty(party: "1"))
        }
        let attic = Service(
            "attic", data: DataModule(name: "attic", migrations: [], queries: []),
            handlers: [.write(Self.keep) { _, transaction in note("data", transaction) }])
        let porch = Service(
            "porch",
            handlers: [
                .stream(Self.load) { items, call, replies in
                    for try await _ in items { try await askAll(call) }
                    try await replies.send(Self.done)
                }
            ])
        var loading = ContractOperation.sample("load", kind: .write, caller: [.staff])
        loading.streamsIn = true
        var contract = Reception.receptionContract()
        contract.operation[0].caller = [.public, .system]
        contract.subscribes = [ContractSubscription(event: "getParty", operation: "hear", urgency: urgency)]
        return try TestBus(
            welcome: { _, call in try await call.decide { note("process", $0) } },
            hear: { _, call in
                try await askAll(call)
                return Self.done
            },
            contract: contract, also: [attic, porch],
            contracts: [
                Contract(
                    service: "attic", layer: .data, description: "Keeps.",
                    operation: [.sample("keep", request: "getParty", kind: .write, caller: [.system])]),
                Contract(service: "porch", layer: .process, description: "Loads.", operation: [loading]),
            ])
    }

    private func expected(_ lane: Lane, report: Lane) -> [Written] {
        [
            Written(by: "own decision", lane: lane), Written(by: "data", lane: lane),
            Written(by: "process", lane: lane), Written(by: "data", lane: report),
        ]
    }

    @Test(arguments: [
        (Urgency?.some(.gate), Lane.gate, Lane.gate), (.interactive, .interactive, .interactive),
        (.bulk, .bulk, .interactive), (nil, .interactive, .interactive),
    ])
    func `P8: a delivery writes in its subscription's lane, and what has happened outside does not wait for imports`(
        urgency: Urgency?, lane: Lane, report: Lane
    ) async throws {
        let test = try bus(urgency: urgency)
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(written.withLock { $0 } == expected(lane, report: report))
    }

    @Test func `P8: what takes many messages is an import, whoever sends them`() async throws {
        let test = try bus()
        let items = ItemStream([GetEdition(code: "ada")])
        for try await _ in try await test.bus.stream(Self.load, items, as: Caller(.staff("anna"))) {}
        #expect(written.withLock { $0 } == expected(.bulk, report: .interactive))
    }

    @Test(arguments: Lane.allCases) func `a caller says in which lane it is`(lane: Lane) async throws {
        let test = try bus()
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: Caller(.everyone, lane: lane))
        #expect(written.withLock { $0 } == [Written(by: "process", lane: lane)])
    }
}
