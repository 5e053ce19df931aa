import MessageModel
import Threading

@testable import Hub

/// A hub whose batches last until nothing waits, and a first closure that holds the writer so that others queue up.
struct Held {
    let test: TestHub
    let release = Mailbox<Void>()

    /// - Parameter bulkBatch: how long a batch of imports lasts while people write.
    init(faults: Faults = Faults(), bulkBatch: Duration = .seconds(60)) throws {
        var limits = HubLimits.standard
        (limits.batch, limits.quietBatch, limits.quiet) = (.seconds(60), .seconds(60), .seconds(60))
        limits.bulkBatch = bulkBatch
        test = try TestHub(limits: limits, faults: faults)
    }

    /// Starts the holding closure, which also adds a guest, and returns once it runs.
    func hold(lane: Lane = .interactive) async -> Task<Void, any Error> {
        let started = Flag()
        let task = Task {
            // Not `self`: the hub would end on its own thread when the closure is the last to hold it.
            try await test.write(lane: lane) { [release] transaction in
                started.raise()
                _ = release.take()
                try transaction.add("holder")
            }
        }
        await started.wait()
        return task
    }

    /// Lets everything go once `count` closures wait.
    func go(after count: Int) async {
        await test.waitForQueue(count)
        release.close()
    }
}
