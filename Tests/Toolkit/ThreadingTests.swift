import CLinux
import Foundation
import Testing
import Threading

@Suite struct ThreadingTests {
    @Test func aGuardedValueIsChangedByOneThreadAtATime() async {
        let total = Guarded(0)
        let threads = (1...4).map { _ in
            WorkerThread(name: "adder") { for _ in 1...1000 { total.withLock { $0 += 1 } } }
        }
        for thread in threads { thread.join() }
        #expect(total.withLock { $0 } == 4000)
    }

    @Test func howeverOftenAListenerWasToldTheWayToItIsTheSame() {
        let (listener, told) = (Listener<Set<String>>(), Guarded<[Int]>([]))
        listener.set { _ in
            let depth = Thread.callStackReturnAddresses.count
            told.withLock { $0.append(depth) }
        }
        for _ in 1...100 { listener.tell(["mail"]) }
        let depths = told.withLock { $0 }
        #expect(depths.count == 100 && Set(depths).count == 1)
    }

    @Test func aMailboxKeepsTheOrder() {
        let mailbox = Mailbox<Int>()
        for number in 1...3 { #expect(mailbox.put(number)) }
        #expect(mailbox.take() == 1)
        #expect(mailbox.takeAll() == [2, 3])
    }

    @Test func takingWaitsForAnElement() async {
        let (mailbox, answers) = (Mailbox<Int>(), Mailbox<Int>())
        let worker = WorkerThread(name: "taker") {
            while let number = mailbox.take() { _ = answers.put(number * 2) }
            answers.close()
        }
        #expect(mailbox.put(21))
        #expect(answers.take() == 42)
        mailbox.close()
        #expect(answers.take() == nil)
        worker.join()
    }

    @Test func aClosedMailboxRefusesButGivesOutWhatItHas() {
        let mailbox = Mailbox<Int>()
        _ = mailbox.put(1)
        mailbox.close()
        #expect(!mailbox.put(2))
        #expect(mailbox.take() == 1)
        #expect(mailbox.take() == nil)
        #expect(mailbox.takeAll() == nil)
    }

    @Test func aSignalEndsAllWaitsNowAndLater() {
        let (signal, seen) = (Signal(), Guarded(0))
        let threads = (1...2).map { _ in
            WorkerThread(name: "waiter") { if signal.wait(atMost: .seconds(60)) { seen.withLock { $0 += 1 } } }
        }
        signal.raise()
        for thread in threads { thread.join() }
        #expect(seen.withLock { $0 } == 2)
        #expect(signal.wait(atMost: .zero))
    }

    @Test func waitingForASignalGivesUp() {
        #expect(!Signal().wait(atMost: .milliseconds(1)))
    }

    @Test func aThreadOfLowPriorityGivesWayAndOthersDoNot() {
        let niceness = Guarded<[Int32]>([])
        for priority in [WorkerThread.Priority.low, .normal] {
            WorkerThread(name: "nice", priority: priority) { niceness.withLock { $0.append(linux_thread_nice()) } }
                .join()
        }
        let own = linux_thread_nice()
        #expect(niceness.withLock { $0 } == [own + 5, own])
    }

    @Test func blockingWorkIsAwaitedWithItsResultOrError() async throws {
        struct Failure: Error {}
        #expect(await WorkerThread.run(name: "work") { 42 } == 42)
        await #expect(throws: Failure.self) { try await WorkerThread.run(name: "work") { throw Failure() } }
    }
}
