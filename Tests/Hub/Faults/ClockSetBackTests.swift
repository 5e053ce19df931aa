import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

/// The clock is set back by an hour under a running hub, or between two runs.
@Suite(.timeLimit(.minutes(1))) struct ClockSetBackTests {
    @Test func `ids and the journal's order still grow`() async throws {
        let test = try TestHub()
        let before = try await test.add("Ada")
        test.clock.advance(.seconds(-3600))
        let after = try await test.add("Bob")
        try await test.write { try $0.update(Guestbook.guest, before, ["name": "Ada L."]) }
        #expect(after > before)
        let journal = try await test.hub.read { snapshot in
            try snapshot.journal(of: Guestbook.guest, before).map(\.sequence)
                + snapshot.journal(of: Guestbook.guest, after).map(\.sequence)
        }
        #expect(journal == [1, 3, 2])
    }

    @Test func `a deadline counts the time that passes, not the clock`() async throws {
        let test = try TestHub()
        test.clock.advance(.seconds(-3600))
        try await test.hub.write(as: .tester, deadline: .now + .seconds(60)) { try $0.add("in time") }
        let late = try await problem {
            _ = try await test.hub.write(as: .tester, deadline: .now) { try $0.add("late") }
        }
        #expect(late?.code == "deadline")
        #expect(try await test.names() == ["in time"])
    }

    @Test func `after a restart neither a lease nor an event of the hour before has to wait for the clock`()
        async throws
    {
        let directory = try TemporaryDirectory()
        let clock = ManualClock()
        let first = try TestHub(in: directory, subscriptions: [TestHub.toHost], clock: clock)
        try await first.write { try $0.addParty("leased") }
        let claimed = try await first.write { try $0.claim(for: "host", limit: 1, lease: .seconds(60)).count }
        try await first.write { try $0.addParty("new") }
        first.hub.close()
        clock.advance(.seconds(-3600))
        let second = try TestHub(in: directory, subscriptions: [TestHub.toHost], clock: clock)
        // Who had a lease when the hub stopped is taken alone, so the other comes with the next claim.
        var due: [String] = []
        for _ in 0..<2 {
            due += try await second.write { try $0.claim(for: "host", limit: 9, lease: .seconds(60)).map(\.event.key) }
        }
        #expect(claimed == 1)
        #expect(due.sorted() == ["leased", "new"])
    }
}
