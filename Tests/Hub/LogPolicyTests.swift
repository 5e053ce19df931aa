import Testing

@testable import Hub

/// Limits of 16 and 100 bytes: long above 64, little is up to 4.
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

    @Test mutating func `a long log is followed closely and emptied when little is left`() {
        #expect(next(70, copied: 50) == .copy)
        #expect(next(72, copied: 50) == .nothing)
        #expect(next(73, copied: 50) == .copy)
        #expect(next(74, copied: 70, checkpoints: 1) == .empty)
        #expect(next(10) == .nothing)
    }

    @Test mutating func `what did not empty the log is tried again when it has grown, or a copy or a reader has ended`()
    {
        #expect(next(74, copied: 74) == .empty)
        #expect(next(75, copied: 74) == .nothing)
        #expect(next(79, copied: 79) == .empty)
        #expect(next(79, copied: 79, checkpoints: 1) == .empty)
        #expect(next(79, copied: 79, checkpoints: 1) == .nothing)
        policy.readerEnded()
        #expect(next(79, copied: 79, checkpoints: 1) == .empty)
    }
}
