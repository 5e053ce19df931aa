import Files
import Logging
import MessageModel
import Messages
import Metrics
import Timekeeping

/// The file that an organizer's policy stands in, and who is told what became of it.
package struct PolicyFile: Sendable {
    let path: String
    let clock: WallClock
    let metrics: MetricRegistry
    let log: Log
    private static let mostBytes = 1 << 20

    /// - Parameter path: need not be there: then the contracts hold as they are.
    package init(_ path: String, clock: WallClock = .system, metrics: MetricRegistry, log: Log) {
        self.path = path
        self.clock = clock
        self.metrics = metrics
        self.log = log
    }

    /// Nil: there is no file.
    var stamp: FileStamp? { FileStamp(path) }

    /// Nil: there is no file.
    func read() throws(PolicyRefusal) -> [UInt8]? {
        let bytes: [UInt8]?
        do {
            bytes = try DurableFile.read(path)
        } catch {
            throw PolicyRefusal([FieldError("", "fileUnreadable")])
        }
        guard bytes?.count ?? 0 <= Self.mostBytes else {
            throw PolicyRefusal([FieldError("", "fileTooLarge", ["limit": "\(Self.mostBytes)"])])
        }
        return bytes
    }

    func tell(_ report: PolicyReport) {
        let isRefused = report.refusal != nil
        metrics.gauge(
            "pavilion_policy_refused", help: "1: policy.xml is wrong, and an older policy is in force.",
            isRefused ? 1 : 0)
        metrics.count(
            "pavilion_policy_readings_total", help: "How often policy.xml was read.",
            labels: ["outcome": isRefused ? "refused" : "inForce"])
        if let refusal = report.refusal {
            log.error("policy.refused", ["file": path, "mistakes": "\(refusal.reason)"])
        } else {
            log.info(
                "policy.inForce",
                [
                    "file": path, "services": report.policy?.service.count ?? 0,
                    "operations": report.policy?.operation.count ?? 0,
                ])
        }
    }
}
