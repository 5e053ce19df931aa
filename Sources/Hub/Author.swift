/// On whose behalf a transaction runs: the journal writes it beside every change.
package struct Author: Hashable, Sendable {
    /// A principal: `staff:12`, `public`, `system`.
    package let who: String
    /// The operation that was called, for example `registration.registerExhibitor`.
    package let operation: String
    /// The trace id of the call; a published event carries it as its correlation.
    package let trace: String

    package init(who: String, operation: String, trace: String) {
        self.who = who
        self.operation = operation
        self.trace = trace
    }
}

/// Who writes first when many wait: a gate before a person, a person before an import.
package enum Lane: Int, CaseIterable, Comparable, Sendable {
    case gate, interactive, bulk

    /// The more urgent one is less.
    package static func < (a: Lane, b: Lane) -> Bool { a.rawValue < b.rawValue }

    /// For metrics.
    var name: String {
        switch self {
        case .gate: "gate"
        case .interactive: "interactive"
        case .bulk: "bulk"
        }
    }
}
