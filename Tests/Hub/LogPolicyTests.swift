import Testing

@testable import Hub

/// Limits of 16 and 100 bytes: long above 64, too long above 100, little is up to 4.
@Suite struct LogPolicyTests {
    private var policy: LogPolicy

    init() {
        var limits = HubLimits.standard
        (limits.checkpointBytes, limits.resetBytes) = (16, 100)
        policy = LogPolicy(limits)
    }

    private mutating func next(_ length: Int, copied: Int = 0, checkpoints: Int = 0) -> LogPolicy.Step {
        policy.next(length: length, Checkpointer.Progress(copied: copied, checkpoints: checkpoints))
    }

    @Test mutating func `a log is copied when enough of it waits, and again when as much has come`() {
        #expect(next(16) == .nothing)
        #expect(next(17) == .copy)
        #expect(next(33) == .nothing)
        #expect(next(34) == .copy)
        #expect(next(35, copied: 34, checkpoints: 1) == .nothing)
    }

    @Test mutating func `a long log is copied again when a copy has ended, and begun anew when nothing is left`() {
        #expect(next(70, copied: 50) == .copy)
        #expect(next(72, copied: 50) == .nothing)
        #expect(next(74, copied: 70, checkpoints: 1) == .copy)
        #expect(next(74, copied: 74, checkpoints: 2) == .restart)
        #expect(next(10) == .nothing)
    }

    @Test mutating func `a log that is too long begins anew, although a little is left`() {
        #expect(next(110, copied: 105) == .copy)
        #expect(next(110, copied: 106) == .restart)
    }

    @Test mutating func `a log that is twice as long as too long or has traces of the erased is cut`() {
        #expect(next(200, copied: 196) == .restart)
        #expect(next(205, copied: 201) == .truncate)
        let progress = Checkpointer.Progress(copied: 16, checkpoints: 0)
        #expect(policy.next(length: 20, progress, hasTraces: true) == .truncate)
    }

    @Test mutating func `imports pause while a long log is copied, but not for a reader until it is too long`() {
        #expect(!policy.pausesBulk(length: 64))
        #expect(next(70, copied: 50) == .copy)
        #expect(policy.pausesBulk(length: 70))
        #expect(next(70, copied: 60, checkpoints: 1) == .nothing)
        #expect(!policy.pausesBulk(length: 70))
        #expect(policy.pausesBulk(length: 101))
        #expect(next(73, copied: 60, checkpoints: 1) == .copy)
        #expect(next(74, copied: 73, checkpoints: 2) == .copy)
        #expect(policy.pausesBulk(length: 74))
        #expect(next(74, copied: 74, checkpoints: 3) == .restart)
        #expect(!policy.pausesBulk(length: 74))
    }

    @Test mutating func `imports go on when copy after copy leaves too much, because others write`() {
        for round in 0..<4 {
            #expect(next(70 + 5 * round, copied: 65 + 5 * round, checkpoints: round) == .copy)
            #expect(policy.pausesBulk(length: 70 + 5 * round))
        }
        #expect(next(90, copied: 85, checkpoints: 4) == .copy)
        #expect(!policy.pausesBulk(length: 90))
        #expect(next(90, copied: 90, checkpoints: 5) == .restart)
        #expect(next(10) == .nothing)
        #expect(next(70, copied: 50, checkpoints: 5) == .copy)
        #expect(policy.pausesBulk(length: 70))
    }

    @Test func `a long log that never rests is copied no oftener than a short one, once that was tried in vain`() {
        var limits = HubLimits.standard
        (limits.checkpointBytes, limits.resetBytes) = (1600, 40_000)
        var policy = LogPolicy(limits)
        var copies = 0
        for length in stride(from: 6500, through: 40_000, by: 100) {
            // Each copy leaves what was written meanwhile.
            let progress = Checkpointer.Progress(copied: length - 100, checkpoints: copies)
            if policy.next(length: length, progress) == .copy { copies += 1 }
        }
        #expect(copies <= 5 + (40_000 - 6500) / 1600)
        #expect(
            policy.next(length: 40_100, Checkpointer.Progress(copied: 40_000, checkpoints: copies)) == .restart)
    }

    @Test func `a long log begins anew when a sixty-fourth of what makes a copy is left, not before`() {
        var limits = HubLimits.standard
        (limits.checkpointBytes, limits.resetBytes) = (6400, 40_000)
        var policy = LogPolicy(limits)
        let length = 30_000
        #expect(policy.next(length: length, Checkpointer.Progress(copied: length - 101, checkpoints: 0)) == .copy)
        #expect(policy.next(length: length, Checkpointer.Progress(copied: length - 100, checkpoints: 1)) == .restart)
    }

    @Test mutating func `what did not empty the log is tried again when it has grown, or a copy or a reader has ended`()
    {
        #expect(next(74, copied: 74) == .restart)
        #expect(next(75, copied: 75) == .nothing)
        #expect(next(79, copied: 79) == .restart)
        #expect(next(79, copied: 79, checkpoints: 1) == .restart)
        #expect(next(79, copied: 79, checkpoints: 1) == .nothing)
        policy.readerEnded()
        #expect(next(79, copied: 79, checkpoints: 1) == .restart)
    }
}
