import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

/// Many messages of a partner at once.
@Suite struct BatchTests {
    private let guests = (10..<40).map { "guest-\($0)" }

    @Test func `each message has its effect, and outcomes come in the order of the batch`() async throws {
        let test = try BatchSample.bus()
        let outcomes = try await test.batch(BatchSample.lines(guests))
        #expect(outcomes.allSatisfy { $0.word == "accepted" && $0.type == "getPartner" })
        #expect(outcomes.map(\.id) == guests && outcomes.map(\.line) == Array(1...30))
        #expect(try await test.count() == 30)
    }

    @Test func `what is looked at first is not decided on first: the batch's order is`() async throws {
        let (doors, order) = (guests.map { _ in Door() }, guests)
        let test = try BatchSample.bus { guest in await doors[order.firstIndex(of: guest) ?? 0].pass() }
        async let outcomes = test.batch(BatchSample.lines(guests))
        try await eventually("all are looked at") { doors.allSatisfy { $0.waiting == 1 } }
        for door in doors.reversed() {
            door.open()
            await Task.yield()
        }
        let made = try await outcomes.compactMap(\.made)
        #expect(made.count == 30 && made == made.sorted())
    }

    @Test func `one that is refused holds nobody up, and does not change the order`() async throws {
        let door = Door()
        let test = try BatchSample.bus { guest in
            if guest == "guest-10" { await door.pass() }
            if guest == "guest-12" { throw Problem.invalid("code", "pattern") }
        }
        async let outcomes = test.batch(BatchSample.lines(guests))
        try await eventually("the first is looked at") { door.waiting == 1 }
        door.open()
        let words = try await outcomes.map(\.word)
        #expect(words[2] == "refused code pattern" && words.filter { $0 == "accepted" }.count == 29)
        let made = try await outcomes.compactMap(\.made)
        #expect(made == made.sorted())
    }

    @Test(arguments: [1, 2, 100]) func `a service with few places takes a batch whole, in its order`(
        places: Int64
    ) async throws {
        let test = try BatchSample.bus(deadline: 20_000, places: places) { _ in await Task.yield() }
        let outcomes = try await test.batch(BatchSample.lines(guests))
        #expect(outcomes.allSatisfy { $0.word == "accepted" })
        #expect(outcomes.compactMap(\.made) == outcomes.compactMap(\.made).sorted())
    }

    @Test func `P2: the same batch again is all duplicates, with the replies of the first time`() async throws {
        let test = try BatchSample.bus()
        let first = try await test.batch(BatchSample.lines(guests))
        let again = try await test.batch(BatchSample.lines(guests))
        #expect(again.allSatisfy { $0.word == "duplicate" } && again.map(\.made) == first.map(\.made))
        #expect(try await test.count() == 30)
    }

    @Test func `P2: an id that stands twice in a batch has one effect; with other content it is refused`() async throws
    {
        let test = try BatchSample.bus()
        let words = try await test.batch([
            BatchSample.line("1", "ada"), BatchSample.line("1", "ada"), BatchSample.line("2", "eve"),
            BatchSample.line("1", "bob"),
        ]).map(\.word)
        #expect(words == ["accepted", "duplicate", "accepted", "refused keyReused"])
        #expect(try await test.count() == 2)
    }

    @Test func `P7: a message needs an envelope, its own sender, and a type that this sender may send`() async throws {
        let test = try BatchSample.bus()
        let lines = [
            #"{"code":"ada"}"#, BatchSample.line("1", "ada", sender: "crm"),
            BatchSample.line("2", "ada", type: "getEdition"),
            BatchSample.line("3", "ada", type: "listTags"), BatchSample.line("4", "ada", type: "closePartner"),
        ]
        let words = try await test.batch(lines, accepting: ["getPartner", "closePartner"]).map(\.word)
        #expect(
            words == [
                "refused @type required", "refused @sender sender", "refused @type notPermitted",
                "refused code unknown", "refused version required",
            ])
        #expect(try await test.count() == 0)
    }

    @Test func `a sender's clock may be wrong by years`() async throws {
        let test = try BatchSample.bus()
        let lines = [
            BatchSample.line("1", "ada", sent: "1970-01-01"), BatchSample.line("2", "bob", sent: "9999-12-31"),
        ]
        #expect(try await test.batch(lines).map(\.word) == ["accepted", "accepted"])
    }

    @Test func `what is busy is deferred, and succeeds when it is sent again`() async throws {
        let isBusy = Guarded(true)
        let test = try BatchSample.bus { guest in
            if guest == "bob", isBusy.withLock({ $0 }) { throw Problem(.busy, "queueFull") }
        }
        let lines = BatchSample.lines(["ada", "bob", "eve"])
        #expect(try await test.batch(lines).map(\.word) == ["accepted", "deferred queueFull", "accepted"])
        isBusy.withLock { $0 = false }
        #expect(try await test.batch(lines).map(\.word) == ["duplicate", "accepted", "duplicate"])
    }

    @Test func `one that is looked at too long is deferred, and those behind it go on in their order`() async throws {
        let door = Door()
        let test = try BatchSample.bus(deadline: 300) { guest in if guest == "ada" { await door.pass() } }
        let outcomes = try await test.batch(BatchSample.lines(["ada"]))
        #expect(outcomes.map(\.word) == ["deferred unknownOutcome"])
        door.open()
        #expect(try await test.batch(BatchSample.lines(["bob", "eve"])).map(\.word) == ["accepted", "accepted"])
    }

    @Test func `the operation's rate limit counts calls, not a batch's messages`() async throws {
        let test = try BatchSample.bus()
        #expect(try await test.batch(BatchSample.lines(guests)).allSatisfy { $0.word == "accepted" })
    }

    @Test func `where the messages break off, what came before is told first`() async throws {
        let test = try BatchSample.bus()
        let messages = Guarded(try BatchSample.messages(BatchSample.lines(["ada", "bob"]))[...])
        let stream = ItemStream<IncomingMessage> {
            guard let message = messages.withLock({ $0.popFirst() }) else { throw Problem(.malformed, "malformedXML") }
            return message
        }
        var words: [String] = []
        let problem = await #expect(throws: Problem.self) {
            let outcomes = test.bus.batch(stream, as: Caller(.partner("erp")), accepting: ["getPartner"])
            for try await outcome in outcomes { words.append(outcome.word) }
        }
        #expect(problem?.code == "malformedXML" && words == ["accepted", "accepted"])
    }

    @Test func `no more than 64 messages are taken before the first one's outcome is`() async throws {
        let (door, taken) = (Door(), Guarded(0))
        let test = try BatchSample.bus { _ in await door.pass() }
        let stream = ItemStream<IncomingMessage> {
            let number = taken.withLock { taken in
                taken += 1
                return taken
            }
            return number > 200 ? nil : try BatchSample.messages([BatchSample.line("\(number)", "guest-\(number)")])[0]
        }
        async let outcomes = Array(test.bus.batch(stream, as: Caller(.partner("erp")), accepting: ["getPartner"]))
        try await eventually("64 are at work") { door.waiting == 64 }
        #expect(taken.withLock { $0 } == 64)
        door.open()
        #expect(try await outcomes.count == 200)
    }
}

extension Array {
    /// All items of a stream.
    fileprivate init(_ stream: ItemStream<Element>) async throws where Element: Sendable {
        self.init()
        for try await item in stream { append(item) }
    }
}
