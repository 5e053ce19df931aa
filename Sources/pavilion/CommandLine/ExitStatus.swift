import Files
import HTTPServer
import Hub
import Wiring

/// How the program ends (sysexits.h).
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case damaged = 1
    case usage = 64
    case refused = 65
    case unavailable = 69
    case failed = 70

    /// For help and the manual.
    var meaning: String {
        switch self {
        case .done: "done"
        case .damaged: "damage or mistakes were found, and are named"
        case .usage: "the command line is wrong"
        case .refused: "the operation was refused, and why"
        case .unavailable: "the data directory, a file or the port cannot be used now"
        case .failed: "failed"
        }
    }

    init(_ error: any Error) {
        self =
            switch error {
            case is UsageFailure: .usage
            case is DamageFailure: .damaged
            case let refusal as RefusedFailure: refusal.exitStatus
            case is UnavailableFailure, is FileFailure, is HTTPServerFailure: .unavailable
            case let failure as HubFailure: failure.code == .damaged ? .damaged : .unavailable
            default: .failed
            }
    }
}

/// The command line is wrong.
struct UsageFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// What was checked is not as it was written.
struct DamageFailure: Error, CustomStringConvertible {
    let description: String
}
