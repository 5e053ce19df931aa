/// A queue between threads: many put, one worker takes and blocks while it is empty.
///
/// `@unchecked Sendable`: the storage is touched only while the condition's mutex is held.
package final class Mailbox<Element>: @unchecked Sendable {
    private let condition = Condition()
    private var waiting: [Element] = []
    private var closed = false

    package init() {}

    /// Adds an element; false once the mailbox is closed.
    package func put(_ element: sending Element) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        guard !closed else { return false }
        waiting.append(element)
        condition.signal()
        return true
    }

    /// Everything that waits, in order of arrival; blocks while nothing does, at most for `limit`, after which nothing may
    /// have come. Nil: closed and empty.
    package func takeAll(atMost limit: Duration? = nil) -> sending [Element]? {
        condition.lock()
        defer { condition.unlock() }
        condition.wait(while: { waiting.isEmpty && !closed }, atMost: limit)
        guard !waiting.isEmpty || !closed else { return nil }
        defer { waiting.removeAll(keepingCapacity: true) }
        nonisolated(unsafe) let taken = waiting
        return taken
    }

    /// One element; blocks while there is none. Nil: closed and empty.
    package func take() -> sending Element? {
        condition.lock()
        defer { condition.unlock() }
        condition.wait(while: { waiting.isEmpty && !closed }, atMost: nil)
        guard !waiting.isEmpty else { return nil }
        nonisolated(unsafe) let first = waiting.removeFirst()
        return first
    }

    /// Refuses further elements; what waits can still be taken.
    package func close() {
        condition.lock()
        defer { condition.unlock() }
        closed = true
        condition.broadcast()
    }
}
