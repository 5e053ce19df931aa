import Glibc

/// A value that only one thread at a time can reach: the one lock of the code base.
///
/// `Synchronization.Mutex` has the same shape, but thread sanitizer reports false races for it on Linux
/// (DESIGN §2), so this stands on a pthread mutex.
///
/// Inlinable, because it stands on every path. The class says so, too: the compiler inlines nothing of a class that is no
/// more than `package`.
///
/// `@unchecked Sendable`: the storage is touched only between lock and unlock.
@usableFromInline package final class Guarded<Value>: @unchecked Sendable {
    @usableFromInline let mutex: UnsafeMutablePointer<pthread_mutex_t>
    /// Unchecked: the mutex sees to it that only one has access.
    @usableFromInline @exclusivity(unchecked) var value: Value

    package init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        let code = pthread_mutex_init(mutex, nil)
        precondition(code == 0, "pthread_mutex_init failed with \(code)")
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs `body` with exclusive access to the value. Never call out to unknown code or take another lock inside.
    @inlinable @inline(__always) package func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
