/// Something that happens once, and that threads wait for: the end of a thread that does its work every so often.
///
/// `@unchecked Sendable`: the storage is touched only while the condition's mutex is held.
package final class Signal: @unchecked Sendable {
    private let condition = Condition()
    private var isRaised = false

    package init() {}

    /// Lets all go on that wait, now and later.
    package func raise() {
        condition.lock()
        defer { condition.unlock() }
        isRaised = true
        condition.broadcast()
    }

    /// Blocks until it is raised, at most for `limit`. False: the time is over.
    package func wait(atMost limit: Duration) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        condition.wait(while: { !isRaised }, atMost: limit)
        return isRaised
    }
}
