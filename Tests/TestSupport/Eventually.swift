import Foundation

/// Waits for what another process or thread will bring about: asks again, a few milliseconds apart, until `value` gives
/// something or `limit` is over. A question that throws counts as unanswered; the last error is in the failure.
package func eventually<Value>(
    _ what: String, within limit: Duration = .seconds(20), _ value: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    var lastError: (any Error)?
    repeat {
        do {
            if let value = try await value() { return value }
            lastError = nil
        } catch { lastError = error }
        try await Task.sleep(for: .milliseconds(10))
    } while ContinuousClock.now < deadline
    throw NeverHappened(what: what, limit: limit, lastError: lastError)
}

/// Waits until `condition` is true.
package func eventually(
    _ what: String, within limit: Duration = .seconds(20), _ condition: () async throws -> Bool
) async throws {
    let _: Void = try await eventually(what, within: limit) { try await condition() ? () : nil }
}

/// What a test waited for did not happen in time.
package struct NeverHappened: Error, CustomStringConvertible {
    let what: String
    let limit: Duration
    let lastError: (any Error)?

    package var description: String {
        "not within \(limit): \(what)" + (lastError.map { " (\($0))" } ?? "")
    }
}
