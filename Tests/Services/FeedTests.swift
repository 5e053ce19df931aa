import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing

/// What partners are told of, and how they follow it.
@Suite struct FeedTests {
    private let test: TestInstallation

    init() async throws { test = try await .announcing() }

    @Test func `a registration and each of its changes are told once, in order, with whom to write to`() async throws {
        try await test.addPartner(sees: ["registrationChanged"])
        let registered = try await test.registerAndVerify()
        try await test.deliver()
        let entries = try await test.follow()
        #expect(entries.map(\.type) == ["registrationChanged", "registrationChanged"])
        let events = try entries.map { try $0.message(RegistrationChanged.self) }
        #expect(events.map(\.registration) == [registered.id, registered.id])
        #expect(events.map(\.state) == [.pendingVerification, .registered] && events.map(\.version) == [1, 2])
        let record = try await test.record(registered)
        #expect(events[1].person == record.contact && events[1].party == record.party)
        #expect(events[1].contact == record.submission.contact && events[1].companyName == "Lumen Optics Ltd")
        try await test.deliver()
        #expect(try await test.follow() == entries)
    }

    @Test func `P7: a partner is told only what it may see, and what nobody may be told stays inside`() async throws {
        try await test.addPartner("erp", sees: ["personErased", "mailRequested"])
        try await test.addPartner("mute", sees: [])
        try await test.register()
        try await test.deliver()
        #expect(try await test.follow(as: "erp") == [])
        #expect(try await test.follow(as: "mute") == [])
        for principal in [Caller.Principal.everyone, .staff("ann"), .holder(token: "x"), .partner("nobody")] {
            await #expect(throws: Problem.self) {
                try await test.call(ExchangeOperations.followFeed, FollowFeed(), as: principal)
            }
        }
        await #expect(throws: Problem(.forbidden, "forbidden")) {
            try await test.call(FeedOperations.readFeed, ReadFeed(type: ["registrationChanged"]), as: .partner("erp"))
        }
    }

    @Test func `page by page gives everything once, and the end can be asked again until something comes`() async throws
    {
        try await test.addPartner(sees: ["registrationChanged"])
        for number in 1...7 { try await test.feed(.sample(Int64(number))) }
        var (seen, cursor): ([String], String?) = ([], nil)
        while case let page = try await test.follow(after: cursor, limit: 3), let last = page.last {
            seen += try page.map { try $0.message(RegistrationChanged.self).registration }
            cursor = last.entry
        }
        #expect(seen == ["1", "2", "3", "4", "5", "6", "7"])
        #expect(try await test.follow(after: cursor) == [])
        try await test.feed(.sample(8))
        #expect(try await test.follow(after: cursor).count == 1)
    }

    @Test func `types are told in one order, and one that is let be seen later is told from where the partner stands`()
        async throws
    {
        for number in 1...4 {
            try await test.feed(.sample(Int64(number)))
            _ = try await test.call(
                FeedOperations.recordPersonErased, PersonErased(party: "\(number)"), as: .system("exchange"))
        }
        func read(_ types: [String], after: String? = nil) async throws -> [FeedEntry] {
            try await test.call(FeedOperations.readFeed, ReadFeed(type: types, after: after), as: .system("exchange"))
                .item
        }
        let both = try await read(["personErased", "registrationChanged"])
        #expect(both.map(\.type) == (1...4).flatMap { _ in ["registrationChanged", "personErased"] })
        let first = try await read(["registrationChanged"])
        #expect(first.map(\.entry) == both.filter { $0.type == "registrationChanged" }.map(\.entry))
        #expect(try await read(["personErased", "registrationChanged"], after: first[2].entry) == Array(both[5...]))
    }

    @Test func `a page of large entries ends early, and a partner that goes on gets all of them`() async throws {
        try await test.addPartner(sees: ["registrationChanged"])
        let categories = (10..<60).map { "\($0)" + String(repeating: "x", count: 62) }
        for number in 1...400 { try await test.feed(.sample(Int64(number), productCategory: categories)) }
        let page = try await test.follow(limit: 1000)
        let size = page.reduce(0) { $0 + $1.event.utf8.count }
        #expect(page.count < 400 && size <= 1 << 20 && size > 1_000_000)
        let rest = try await test.follow(after: page.last?.entry, limit: 1000)
        #expect(page.count + rest.count == 400)
    }

    @Test(arguments: ["", "0", "-1", "07", "x", "9223372036854775807", "9223372036854775808"])
    func `a cursor that was never given here is refused`(cursor: String) async throws {
        try await test.addPartner(sees: ["registrationChanged"])
        try await test.feed(.sample())
        let refusal = await #expect(throws: Problem.self) { try await test.follow(after: cursor) }
        #expect(refusal?.kind == .invalid && refusal?.errors.first?.path == "after")
    }

    @Test func `an entry and its cursor are good for 800 days, and one that is older is refused, not passed over`()
        async throws
    {
        try await test.addPartner(sees: ["registrationChanged"])
        for number in 1...2 { try await test.feed(.sample(Int64(number))) }
        let old = try await test.follow()
        test.clock.advance(.seconds(800 * 86_400))
        #expect(try await test.follow(after: old[0].entry).count == 1)
        test.clock.advance(.seconds(1))
        try await test.feed(.sample(3))
        let kept = try await test.follow()
        #expect(try kept.map { try $0.message(RegistrationChanged.self).registration } == ["3"])
        let refusal = await #expect(throws: Problem.self) { try await test.follow(after: old[1].entry) }
        #expect(refusal?.errors.first?.rule == "cursor")
    }

    /// Ids are given by one writer in the order of commits: nothing appears before what a follower has read.
    @Test func `P4: whoever follows while many write in all lanes misses nothing and gets nothing twice`() async throws
    {
        try await test.addPartner(sees: ["registrationChanged"])
        let (writers, each, test) = (24, 25, test)
        let all = (0..<Int64(writers * each)).map { $0 + 1 }
        async let written: Void = withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    let caller = Caller(.system("exchange"), lane: [.gate, .interactive, .bulk][writer % 3])
                    for number in all.dropFirst(writer * each).prefix(each) {
                        _ = try await test.bus.call(
                            FeedOperations.recordRegistrationChanged, .sample(number), as: caller)
                    }
                }
            }
            try await group.waitForAll()
        }
        var entries: [FeedEntry] = []
        while entries.count < all.count {
            entries += try await test.follow(after: entries.last?.entry, limit: 7)
        }
        try await written
        let numbers = try entries.compactMap { Int64(try $0.message(RegistrationChanged.self).registration) }
        #expect(numbers.sorted() == all)
        #expect(try await test.follow(after: entries.last?.entry) == [])
    }

    @Test func `P2: an event that is delivered twice stands in the feed once`() async throws {
        try await test.addPartner(sees: ["registrationChanged"])
        let first = try await test.feed(.sample(), delivery: "d1")
        #expect(try await test.feed(.sample(), delivery: "d1") == first)
        #expect(try await test.follow().map(\.entry) == [first.entry])
    }
}
