import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

/// Members of staff need the function that a contract names, whichever way they ask.
@Suite struct FunctionTests {
    private static let copy = StreamOperation<GetEdition, EditionStored>(service: "archive", name: "copy")
    private static let count = ServiceOperation<ListEditions, EditionStored>(service: "archive", name: "count")
    private static let gatherBoth = ServiceOperation<ListTags, EditionStored>(service: "archive", name: "gather")
    private static let denied = Problem(.forbidden, "missingFunction", parameters: ["function": "guests.read"])

    /// A bus whose data service has a function that a process needs, and a stream with one.
    private func bus() throws -> TestBus {
        let archive = Service(
            "archive",
            handlers: [
                .stream(Self.copy) { items, _, replies in
                    for try await _ in items { try await replies.send(EditionStored(id: "1", version: 1)) }
                },
                .process(Self.count) { request, call in
                    try await call.decide { transaction in
                        let count = try call.call(Reception.count, request, in: transaction).version
                        return EditionStored(id: "1", version: count + 1)
                    }
                },
                .process(Self.gatherBoth) { _, call in
                    let counted = await call.gather(
                        Inquiry(Reception.count, ListEditions(), within: .seconds(20)))
                    return EditionStored(id: counted.reply == nil ? "2" : "1", version: 1)
                },
            ])
        var copy = ContractOperation.sample("copy", kind: .read, caller: [.staff], function: "guests.read")
        copy.streamsIn = true
        copy.streamsOut = true
        let contract = Contract(
            service: "archive", layer: .process, description: "Keeps.",
            operation: [
                copy,
                .sample(
                    "count", request: "listEditions", kind: .read, caller: [.staff, .partner], function: "archive.ask"),
                .sample("gather", request: "listTags", kind: .read, caller: [.staff], function: "archive.ask"),
            ])
        return try TestBus(also: [archive], contracts: [contract])
    }

    private func staff(_ functions: String...) -> Caller { Caller(.staff("ann"), rights: Rights(functions: functions)) }

    @Test func `P7: a call needs the function, and the refusal names it`() async throws {
        let test = try bus()
        for functions in [[], ["guests.write"], ["archive.*"]] {
            let caller = Caller(.staff("ann"), rights: Rights(functions: functions))
            await #expect(throws: Self.denied) {
                try await test.bus.call(Reception.count, ListEditions(), as: caller)
            }
        }
        for function in ["guests.read", "guests.*", "*"] {
            #expect(try await test.bus.call(Reception.count, ListEditions(), as: staff(function)).version == 0)
        }
    }

    @Test func `P7: a call by name needs it too, and faces that ask before they read a body`() async throws {
        let test = try bus()
        let contract = try #require(test.bus.registry.operations.first { $0.qualifiedName == "guests.count" })
        await #expect(throws: Self.denied) {
            try await test.bus.call(contract, ListEditions().record, as: staff("archive.ask"))
        }
        #expect(throws: Self.denied) { try test.bus.authorize(contract, staff()) }
        try test.bus.authorize("guests.count", staff("guests.read"))
    }

    @Test func `P7: a stream needs it before its first message`() async throws {
        let test = try bus()
        let asked = Guarded(false)
        let items = ItemStream<GetEdition> {
            asked.withLock { $0 = true }
            return nil
        }
        await #expect(throws: Self.denied) {
            _ = try await test.bus.stream(Self.copy, items, as: staff("archive.ask"))
        }
        #expect(!asked.withLock { $0 })
        for try await _ in try await test.bus.stream(Self.copy, ItemStream([]), as: staff("guests.read")) {}
    }

    @Test func `P7: of what is gathered, only that comes for which the asker has the function`() async throws {
        let test = try bus()
        let (welcomed, counted) = await test.bus.gather(
            Inquiry(Reception.welcome, GetEdition(code: "ada"), within: .seconds(20)),
            Inquiry(Reception.count, ListEditions(), within: .seconds(20)), as: staff("archive.ask"))
        #expect(welcomed.reply != nil)
        guard case .missing(let why) = counted else {
            Issue.record("it came")
            return
        }
        #expect(why == Self.denied)
    }

    @Test func `a service asks another in its own name: who asks it needs its function only`() async throws {
        let test = try bus()
        #expect(try await test.bus.call(Self.count, ListEditions(), as: staff("archive.ask")).version == 1)
        #expect(try await test.bus.call(Self.gatherBoth, ListTags(), as: staff("archive.ask")).id == "1")
        await #expect(throws: Problem(.forbidden, "missingFunction", parameters: ["function": "archive.ask"])) {
            try await test.bus.call(Self.count, ListEditions(), as: staff("guests.read"))
        }
    }

    @Test func `a partner needs no function of staff, and rights open nothing to who is not staff`() async throws {
        let test = try bus()
        #expect(try await test.bus.call(Self.count, ListEditions(), as: Caller(.partner("erp"))).version == 1)
        for principal in [Caller.Principal.everyone, .holder(token: "t"), .partner("erp")] {
            let caller = Caller(principal, rights: .all)
            let problem = await #expect(throws: Problem.self) {
                try await test.bus.call(Reception.count, ListEditions(), as: caller)
            }
            #expect(problem?.code == (principal == .everyone ? "unauthenticated" : "forbidden"))
        }
    }

    @Test func `the functions of all contracts are known, each with the operations that need it`() throws {
        let registry = try bus().bus.registry
        #expect(
            registry.functions == [
                StaffFunction(name: "archive.ask", operations: ["archive.count", "archive.gather"]),
                StaffFunction(name: "guests.read", operations: ["archive.copy", "guests.count"]),
            ])
        #expect(
            registry.knows(.area("guests")) && registry.knows(.function("archive.ask")) && registry.knows(.everything))
        #expect(!registry.knows(.area("guest")) && !registry.knows(.function("guests.write")))
    }
}
