import Adapters
import MessageModel
import Messages

/// An operation refused, in the problem's words.
struct RefusedFailure: Error, CustomStringConvertible {
    private(set) var description: String
    /// Refused; or unavailable: it may be asked again; or failed.
    let exitStatus: ExitStatus
    /// Which fields are wrong.
    private(set) var errors: [WrongField] = []

    /// What this program refuses by itself.
    init(_ description: String) { (self.description, exitStatus) = (description, .refused) }

    /// Some of many; each was told of already.
    init(_ refusals: [RefusedFailure], of all: Int) {
        description = "\(refusals.count) of \(all) refused"
        exitStatus = refusals.map(\.exitStatus).max { $0.rawValue < $1.rawValue } ?? .refused
    }

    /// The same in other words.
    init(_ refusal: RefusedFailure, _ description: String) {
        self = refusal
        self.description = description
    }

    init(_ answer: WebAnswer) throws {
        let problem = try ProblemDetails(JSONCodec.decode(answer.body, as: ProblemDetails.recordType))
        let fields = problem.errors.map { "\n  \($0.path): \($0.message)" }
        description = "\(problem.title): \(problem.detail)" + fields.joined()
        errors = problem.errors
        exitStatus =
            switch answer.status {
            case 429, 503, 504: .unavailable
            case 400..<500: .refused
            default: .failed
            }
    }
}
