import MessageModel
import TestSupport
import Testing
import Threading

@testable import Hub

/// What a test wants done in a transaction.
typealias Change = @Sendable (borrowing Transaction) throws -> Void

extension TestHub {
    /// A hub whose batches last until nothing waits.
    static func withLongBatches(on disk: TestDisk, in directory: TemporaryDirectory? = nil) throws -> TestHub {
        var limits = HubLimits.standard
        limits.batch = .seconds(60)
        return try TestHub(in: directory, subscriptions: [toHost], limits: limits, disk: disk)
    }

    /// Runs the changes as members of one batch, in this order, and says what each was told: nil is success.
    func batch(_ changes: Change...) async throws -> [Problem?] {
        let (started, release) = (Flag(), Mailbox<Void>())
        let first = Task {
            try await write { _ in
                started.raise()
                _ = release.take()
            }
        }
        await started.wait()
        var members: [Task<Void, any Error>] = []
        for change in changes {
            members.append(Task { try await write(change) })
            await waitForQueue(members.count)
        }
        release.close()
        _ = await first.result
        var answers: [Problem?] = []
        for member in members { answers.append(try await problem { try await member.value }) }
        return answers
    }
}
