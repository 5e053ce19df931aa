import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct DeadlineTests {
    @Test func `a closure that is late before it starts never runs, and its caller does not wait for the writer`()
        async throws
    {
        let held = try Held()
        let holder = await held.hold()
        let soon = ContinuousClock.now + .milliseconds(20)
        let problem = try await problem {
            try await held.test.hub.write(as: .tester, deadline: soon) { _ = try $0.add("late") }
        }
        #expect(problem == Problem(.busy, "deadline"))
        held.release.close()
        try await holder.value
        #expect(try await held.test.names() == ["holder"])
    }

    @Test
    func `a closure that has started commits, and a caller who is out of time learns that the outcome is unknown`()
        async throws
    {
        let test = try TestHub()
        let release = Mailbox<Void>()
        let problem = try await problemOnceBegun { deadline, began in
            try await test.hub.write(as: .tester, deadline: deadline) { transaction in
                began.raise()
                _ = release.take()
                try transaction.add("slow")
            }
        }
        #expect(problem == Problem(.unknownOutcome, "unknownOutcome"))
        release.close()
        try await test.add("next")
        #expect(try await test.names() == ["next", "slow"])
    }

    @Test func `who is answered in time hears nothing at the deadline`() async throws {
        let deadlines = DeadlineClock()
        let answer = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<String, any Error>) in
            let reply = Reply(
                continuation, by: .now + .seconds(3600), deadlines, late: Problem(.unknownOutcome, "unknownOutcome"))
            #expect(reply.begin())
            reply.answer(.success("in time"))
            reply.expire()
        }
        #expect(answer == "in time")
    }
}
