import Hub
import TestSupport
import Testing
import Timekeeping

@testable import Channel

/// What followers are told of changes.
@Suite(.timeLimit(.minutes(1))) struct ChangesTests {
    private let clock = ManualClock()
    private let guests = Topic("guests")

    private func change(_ record: Int64, of service: String = "guests") -> CommittedChanges {
        CommittedChanges([service: [Identifier(rawValue: record)]])
    }

    @Test(arguments: ["guests", "guests/42", "exchange"]) func `topics are read as they are written`(text: String) {
        #expect(Topic(text: text)?.description == text)
    }

    @Test(arguments: ["", "/", "guests/", "guests/0", "guests/x", "Guests", "guests/1/2", "g u", "../etc"])
    func `what is no topic is none`(text: String) {
        #expect(Topic(text: text) == nil)
    }

    @Test func `a follower is told of its topics with their versions, and of no others`() async throws {
        let changes = Changes(clock: clock.wallClock)
        let one = Topic("guests", Identifier(rawValue: 1))
        try await changes.follow([one], since: nil) { watch in
            changes.note(change(2))
            changes.note(change(1, of: "others"))
            changes.note(change(1))
            let word = try await watch.next()
            #expect(word == .changed([one: changes.version]))
        }
    }

    @Test func `many changes are one word, at most one a second`() async throws {
        let changes = Changes(clock: clock.wallClock)
        try await changes.follow([guests], since: nil) { watch in
            for record in 1...100 { changes.note(change(Int64(record))) }
            let word = try await watch.next()
            #expect(word == .changed([guests: changes.version]))
            changes.note(change(101))
            clock.advance(.milliseconds(999))
            async let next = watch.next()
            changes.note(change(102))
            clock.advance(.milliseconds(1))
            let second = try await next
            #expect(second == .changed([guests: changes.version]))
        }
    }

    @Test func `after a while without a word it is told that nothing has changed`() async throws {
        let changes = Changes(clock: clock.wallClock)
        try await changes.follow([guests], since: nil) { watch in
            async let word = watch.next()
            clock.advance(.milliseconds(14_999))
            clock.advance(.milliseconds(1))
            let told = try await word
            #expect(told == .nothing)
        }
    }

    @Test func `who knows an earlier version is told what has changed since`() async throws {
        let changes = Changes(clock: clock.wallClock)
        let (one, two) = (Topic("guests", Identifier(rawValue: 1)), Topic("guests", Identifier(rawValue: 2)))
        changes.note(change(2))
        let known = changes.version
        changes.note(change(1))
        try await changes.follow([one, two, Topic("others")], since: known) { watch in
            let word = try await watch.next()
            #expect(word == .changed([one: changes.version]))
        }
    }

    @Test(arguments: [0, Int64.max, -1] as [Int64]) func `who knows a version of another time is told of all`(
        known: Int64
    ) async throws {
        let changes = Changes(clock: clock.wallClock)
        try await changes.follow([guests, .exchange], since: known) { watch in
            let word = try await watch.next()
            #expect(word == .changed([guests: changes.version, .exchange: changes.version]))
        }
    }

    @Test func `a version of before a restart is one of another time`() {
        var before = RecentChanges(start: clock.now)
        for record in 1...50 { _ = before.note(change(Int64(record))) }
        clock.advance(.milliseconds(1))
        let after = RecentChanges(start: clock.now)
        #expect(after.version > before.version)
        #expect(after.changed(guests, since: before.version))
    }

    @Test func `of a record that changed long ago it is told that it changed`() {
        var recent = RecentChanges(start: clock.now, limit: 2)
        var versions: [Int64] = []
        for record: Int64 in [1, 2, 1, 3, 1, 4] {
            _ = recent.note(change(record))
            versions.append(recent.version)
        }
        func changed(_ record: Int64, since version: Int64) -> Bool {
            recent.changed(Topic("guests", Identifier(rawValue: record)), since: version)
        }
        // Remembered are 1 (the fifth change) and 4.
        #expect(!changed(1, since: versions[4]) && changed(1, since: versions[3]))
        #expect(changed(2, since: versions[2]) && changed(9, since: versions[2]))
        #expect(!changed(2, since: versions[3]) && !changed(3, since: versions[3]))
    }

    @Test func `a follower that is cancelled is let go`() async throws {
        let changes = Changes(clock: clock.wallClock)
        let task = Task {
            try await changes.follow([guests], since: nil) { watch in _ = try await watch.next() }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `the bus tells of what its services commit`() async throws {
        let test = try TestBus()
        try await test.bus.changes.follow([guests], since: nil) { watch in
            try await test.sign("Ada")
            let word = try await watch.next()
            #expect(word == .changed([guests: test.bus.changes.version]))
        }
    }
}
