import TestSupport
import Testing
import Threading

@testable import Hub

/// What the writer tells of its commits.
@Suite struct CommittedChangesTests {
    private func listen(_ hub: TestHub) -> Guarded<[CommittedChanges]> {
        let told = Guarded<[CommittedChanges]>([])
        hub.hub.setChanged { changes in told.withLock { $0.append(changes) } }
        return told
    }

    @Test func `records that came, changed and went are told after the commit, by whose they are`() async throws {
        let test = try TestHub()
        let told = listen(test)
        let guest = try await test.add("Ada")
        _ = try await test.write { try $0.update(Guestbook.guest, guest, ["name": .text("Grace")]) }
        try await test.write { try $0.delete(Guestbook.guest, guest) }
        let changes = told.withLock { $0 }
        #expect(changes.map(\.records) == Array(repeating: ["guestbook": [guest]], count: 3))
        #expect(changes.allSatisfy { !$0.movedDeliveries })
    }

    @Test func `of what was not committed, and of what changed nothing, nothing is told`() async throws {
        struct Trouble: Error {}
        let test = try TestHub()
        let guest = try await test.add("Ada")
        let told = listen(test)
        await #expect(throws: Trouble.self) {
            try await test.write { transaction in
                try transaction.add("Grace")
                throw Trouble()
            }
        }
        _ = try await test.write { try $0.update(Guestbook.guest, guest, ["name": .text("Ada")]) }
        #expect(told.withLock { $0.isEmpty })
    }

    @Test func `whoever wrote is answered after it was told`() async throws {
        let test = try TestHub()
        let told = listen(test)
        for count in 1...20 {
            try await test.add("Guest \(count)")
            #expect(told.withLock { $0.count } == count)
        }
    }

    @Test func `that deliveries moved is told`() async throws {
        let test = try TestHub(subscriptions: [Subscription(type: "signed", subscriber: "a.b")])
        let told = listen(test)
        try await test.write { try $0.publish(OutboxEvent(type: "signed", key: "k", body: [1])) }
        #expect(told.withLock { $0 }.map(\.movedDeliveries) == [true])
    }
}
