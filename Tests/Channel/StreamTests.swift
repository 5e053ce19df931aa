import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

@Suite struct StreamTests {
    private static let copy = StreamOperation<GetEdition, EditionStored>(service: "copier", name: "copy")

    private func bus(
        rateLimit: RateLimit? = nil, deadline: Int64 = 60_000, streamsIn: Bool = true, streamsOut: Bool = true,
        authorization: @escaping Authorization = authorizeByContract,
        _ work: @escaping Streaming<GetEdition, EditionStored>
    ) throws -> TestBus {
        var operation = ContractOperation.sample("copy", kind: .read, deadline: deadline, rateLimit: rateLimit)
        (operation.streamsIn, operation.streamsOut) = (streamsIn, streamsOut)
        let contract = Contract(
            service: "copier", layer: .process, description: "Copies.", operation: [operation])
        return try TestBus(
            also: [Service("copier", handlers: [.stream(Self.copy, work)])], contracts: [contract],
            authorization: authorization)
    }

    private static let one: Streaming<GetEdition, EditionStored> = { requests, _, replies in
        var count: Int64 = 0
        for try await request in requests {
            count += 1
            try await replies.send(EditionStored(id: "\(request.code.utf8.count)", version: count))
        }
    }

    /// Names without end, and how many of them were taken.
    private func names() -> (stream: ItemStream<GetEdition>, taken: Guarded<Int>) {
        let taken = Guarded(0)
        let stream = ItemStream<GetEdition> {
            let number = taken.withLock { taken in
                taken += 1
                return taken
            }
            return GetEdition(code: "n\(number)")
        }
        return (stream, taken)
    }

    @Test func `each message is answered in its turn`() async throws {
        let test = try bus(Self.one)
        let items = ItemStream(["a", "bb", "ccc"].map { GetEdition(code: $0) })
        var answers: [EditionStored] = []
        for try await answer in try await test.bus.stream(Self.copy, items, as: Caller(.everyone)) {
            answers.append(answer)
        }
        #expect(answers.map(\.id) == ["1", "2", "3"])
        #expect(answers.map(\.version) == [1, 2, 3])
    }

    @Test func `a slow taker holds the sender: no more is read than was taken, but one or two`() async throws {
        let test = try bus(Self.one)
        let (stream, taken) = names()
        var answers = try await test.bus.stream(Self.copy, stream, as: Caller(.everyone)).makeAsyncIterator()
        for _ in 0..<5 { _ = try await answers.next() }
        try await eventually("the sender is held") { taken.withLock { $0 } >= 6 }
        // The task that sends would go on if it could.
        for _ in 0..<1000 { await Task.yield() }
        #expect(taken.withLock { $0 } <= 7)
    }

    @Test func `work ends when nobody takes its replies any more, and its place is free`() async throws {
        let test = try bus(Self.one)
        let (stream, _) = names()
        do {
            var answers = try await test.bus.stream(Self.copy, stream, as: Caller(.everyone)).makeAsyncIterator()
            _ = try await answers.next()
            #expect(test.places("copier.copy")?.inside == 1)
        }
        try await eventually("the work has ended") { test.places("copier.copy")?.inside == 0 }
        #expect(!test.log.contains { $0.contains("call.failed") })
    }

    @Test func `P9: what the deadline cut off while its reader paused does not look whole`() async throws {
        let test = try bus(deadline: 50, Self.one)
        var answers = try await test.bus.stream(Self.copy, names().stream, as: Caller(.everyone)).makeAsyncIterator()
        try await eventually("the work was told to stop") { test.places("copier.copy")?.inside == 0 }
        let problem = await #expect(throws: Problem.self) { while try await answers.next() != nil {} }
        #expect(problem?.code == "unknownOutcome")
    }

    @Test func `P7: a permission that is taken away ends the stream at the next message`() async throws {
        let isAllowed = Guarded(true)
        let test = try bus(
            authorization: { _, _ throws(Problem) in
                guard isAllowed.withLock({ $0 }) else { throw Problem(.forbidden, "forbidden") }
            }, Self.one)
        let (stream, taken) = names()
        var answers = try await test.bus.stream(Self.copy, stream, as: Caller(.everyone)).makeAsyncIterator()
        _ = try await answers.next()
        isAllowed.withLock { $0 = false }
        let problem = await #expect(throws: Problem.self) { while try await answers.next() != nil {} }
        #expect(problem?.kind == .forbidden)
        #expect(taken.withLock { $0 } <= 4)
    }

    @Test func `the rate limit counts each message`() async throws {
        let test = try bus(rateLimit: RateLimit(count: 3, seconds: 60), Self.one)
        var answers = try await test.bus.stream(Self.copy, names().stream, as: Caller(.everyone, address: "192.0.2.1"))
            .makeAsyncIterator()
        for _ in 0..<3 { _ = try await answers.next() }
        let problem = await #expect(throws: Problem.self) { try await answers.next() }
        #expect(problem?.kind == .tooMany)
    }

    @Test func `a message that breaks the schema ends the stream`() async throws {
        let test = try bus(Self.one)
        let items = ItemStream(["a", "not a code"].map { GetEdition(code: $0) })
        var answers = try await test.bus.stream(Self.copy, items, as: Caller(.everyone)).makeAsyncIterator()
        #expect(try await answers.next() != nil)
        let problem = await #expect(throws: Problem.self) { try await answers.next() }
        #expect(problem?.kind == .invalid)
    }

    @Test func `what the work throws comes after the replies that were given`() async throws {
        let test = try bus { requests, _, replies in
            for try await _ in requests {
                try await replies.send(EditionStored(id: "1", version: 1))
                throw Problem(.conflict, "closed")
            }
        }
        var answers = try await test.bus.stream(Self.copy, names().stream, as: Caller(.everyone)).makeAsyncIterator()
        #expect(try await answers.next() != nil)
        let problem = await #expect(throws: Problem.self) { try await answers.next() }
        #expect(problem?.code == "closed")
    }

    @Test func `a contract that names one request takes no second`() async throws {
        let test = try bus(streamsIn: false, Self.one)
        var answers = try await test.bus.stream(Self.copy, names().stream, as: Caller(.everyone)).makeAsyncIterator()
        #expect(try await answers.next() != nil)
        let problem = await #expect(throws: Problem.self) { try await answers.next() }
        #expect(problem?.code == "oneRequest")
    }

    @Test func `what takes many and gives one can be asked like any other`() async throws {
        let test = try bus(streamsOut: false, Self.one)
        let contract = try #require(test.bus.registry.operations.first { $0.name == "copy" })
        let reply = try await test.bus.call(contract, GetEdition(code: "four").record, as: Caller(.everyone))
        #expect(try EditionStored(reply).id == "4")
    }

    @Test func `what gives many cannot be asked like any other`() async throws {
        let test = try bus(Self.one)
        let contract = try #require(test.bus.registry.operations.first { $0.name == "copy" })
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(contract, GetEdition(code: "four").record, as: Caller(.everyone))
        }
        #expect(problem?.code == "streams")
    }

    @Test func `P7: a stranger's first message is not even read`() async throws {
        let test = try bus(authorization: { _, _ throws(Problem) in throw Problem(.forbidden, "forbidden") }, Self.one)
        let (stream, taken) = names()
        let problem = await #expect(throws: Problem.self) {
            _ = try await test.bus.stream(Self.copy, stream, as: Caller(.everyone))
        }
        #expect(problem?.kind == .forbidden)
        #expect(taken.withLock { $0 } == 0)
    }

    @Test func `contract and code stream both, or the bus does not start`() throws {
        let contract = Contract(
            service: "copier", layer: .process, description: "Copies.",
            operation: [.sample("copy", kind: .read)])
        #expect(throws: ContractFailure.self) {
            try Registry([Service("copier", handlers: [.stream(Self.copy, Self.one)])], contracts: [contract])
        }
    }
}
