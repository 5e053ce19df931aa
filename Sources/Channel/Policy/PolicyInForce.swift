import Files
import Messages
import Threading
import Timekeeping

/// The operations as the policy of this moment has them. A reader sees all of one policy or all of the next.
final class PolicyInForce: Sendable {
    private struct State: Sendable {
        var entries: [String: Registry.Entry]
        var report = PolicyReport()
        var file: PolicyFile?
        var stamp: FileStamp?
        /// Readings of the file, so that of two at the same time the one that began later has the last word.
        var begun = 0
        var ended = 0
    }

    /// As the contracts are written.
    let declared: [String: Registry.Entry]
    private let state: Guarded<State>

    init(_ entries: [String: Registry.Entry]) {
        declared = entries
        state = Guarded(State(entries: entries))
    }

    func entry(_ name: String) -> Registry.Entry? { state.withLock { $0.entries[name] } }

    var report: PolicyReport { state.withLock { $0.report } }

    func follow(_ file: PolicyFile) { state.withLock { $0.file = file } }

    /// The file, when it is another than that of the last reading, or was never read.
    var changedFile: PolicyFile? {
        let (file, last) = state.withLock { ($0.file, $0.stamp) }
        return file.flatMap { $0.stamp == last ? nil : $0 }
    }

    /// Reads the file, and puts it in force when it is right.
    func reload(for contracts: [Contract]) -> PolicyReport {
        let (file, number) = state.withLock { state in
            state.begun += 1
            return (state.file, state.begun)
        }
        guard let file else { return report }
        let stamp = file.stamp
        let reading = Result { () throws(PolicyRefusal) -> Policy? in
            guard let bytes = try file.read() else { return nil }
            return try Policy(xml: bytes, for: contracts)
        }.map { policy in (policy, entries: policy.map(entries(under:)) ?? declared) }
        let now = file.clock.now()
        let report = state.withLock { state in
            guard number > state.ended else { return state.report }
            (state.ended, state.stamp) = (number, stamp)
            switch reading {
            case .success(let (policy, entries)):
                state.entries = entries
                state.report = PolicyReport(policy: policy, since: policy == nil ? nil : now)
            case .failure(let refusal): state.report.refusal = (now, refusal)
            }
            return state.report
        }
        file.tell(report)
        return report
    }

    private func entries(under policy: Policy) -> [String: Registry.Entry] {
        declared.mapValues { $0.under(policy) }
    }
}
