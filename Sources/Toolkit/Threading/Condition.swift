import Glibc

/// A mutex with a condition that threads wait for, by the monotonic clock: what `Mailbox` and `Signal` stand on.
///
/// `@unchecked Sendable`: pthread's own objects, at addresses that do not move, are made for many threads.
final class Condition: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        changed = .allocate(capacity: 1)
        changed.initialize(to: pthread_cond_t())
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        changed.deallocate()
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func lock() { pthread_mutex_lock(mutex) }
    func unlock() { pthread_mutex_unlock(mutex) }

    /// Wakes one that waits, or all.
    func signal() { pthread_cond_signal(changed) }
    func broadcast() { pthread_cond_broadcast(changed) }

    /// Blocks while `condition` holds, with the mutex in hand before and after; at most for `limit`.
    func wait(while condition: () -> Bool, atMost limit: Duration?) {
        guard let limit else {
            while condition() { pthread_cond_wait(changed, mutex) }
            return
        }
        var end = timespec()
        clock_gettime(CLOCK_MONOTONIC, &end)
        let (seconds, attoseconds) = limit.components
        let nanoseconds = end.tv_nsec + Int(attoseconds / 1_000_000_000)
        end.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        end.tv_nsec = nanoseconds % 1_000_000_000
        while condition(), pthread_cond_timedwait(changed, mutex, &end) == 0 {}
    }
}
