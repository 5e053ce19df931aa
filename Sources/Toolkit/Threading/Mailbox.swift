import Glibc

/// A queue between threads: many put, one worker takes and blocks while it is empty.
///
/// `@unchecked Sendable`: the storage is touched only while the mutex is held.
package final class Mailbox<Element>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let arrived: UnsafeMutablePointer<pthread_cond_t>
    private var waiting: [Element] = []
    private var closed = false

    package init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        arrived = .allocate(capacity: 1)
        arrived.initialize(to: pthread_cond_t())
        pthread_cond_init(arrived, nil)
    }

    deinit {
        pthread_cond_destroy(arrived)
        arrived.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Adds an element; false once the mailbox is closed.
    package func put(_ element: sending Element) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard !closed else { return false }
        waiting.append(element)
        pthread_cond_signal(arrived)
        return true
    }

    /// Everything that waits, in order of arrival; blocks while nothing does. Nil: closed and empty.
    package func takeAll() -> sending [Element]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while waiting.isEmpty && !closed { pthread_cond_wait(arrived, mutex) }
        guard !waiting.isEmpty else { return nil }
        defer { waiting.removeAll(keepingCapacity: true) }
        nonisolated(unsafe) let taken = waiting
        return taken
    }

    /// One element; blocks while there is none. Nil: closed and empty.
    package func take() -> sending Element? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while waiting.isEmpty && !closed { pthread_cond_wait(arrived, mutex) }
        guard !waiting.isEmpty else { return nil }
        nonisolated(unsafe) let first = waiting.removeFirst()
        return first
    }

    /// Refuses further elements; what waits can still be taken.
    package func close() {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        closed = true
        pthread_cond_broadcast(arrived)
    }
}
