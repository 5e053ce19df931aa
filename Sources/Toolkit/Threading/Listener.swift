/// Whom to tell of something: nobody at first, then whoever was set last.
///
/// The function stands in a structure of its own. In a generic container, such as `Guarded`, Swift wraps a function once more
/// each time that it is read: after 40,000 times a call took half a millisecond, and some time later the stack is full.
package final class Listener<Value: Sendable>: Sendable {
    private struct Function: Sendable {
        let call: @Sendable (Value) -> Void
    }

    private let function = Guarded(Function { _ in })

    package init() {}

    /// From now on `call` is called, by whoever tells and on its thread.
    package func set(_ call: @escaping @Sendable (Value) -> Void) { function.withLock { $0 = Function(call: call) } }

    package func tell(_ value: Value) { function.withLock { $0 }.call(value) }
}
