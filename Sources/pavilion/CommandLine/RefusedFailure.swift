import Adapters
import Glibc
import MessageModel
import Messages

/// An operation refused, in the problem's words.
struct RefusedFailure: Error, CustomStringConvertible {
    let description: String
    /// 65: what was asked is refused; 69: it may be asked again; 70: it failed.
    let exitStatus: Int32

    /// What this program refuses by itself.
    init(_ description: String) { (self.description, exitStatus) = (description, EX_DATAERR) }

    /// Some of many; each was told of already.
    init(_ refusals: [RefusedFailure], of all: Int) {
        description = "\(refusals.count) of \(all) refused"
        exitStatus = refusals.map(\.exitStatus).max() ?? EX_DATAERR
    }

    init(_ answer: WebAnswer) throws {
        let problem = try ProblemDetails(JSONCodec.decode(answer.body, as: ProblemDetails.recordType))
        let fields = problem.errors.map { "\n  \($0.path): \($0.message)" }
        description = "\(problem.title): \(problem.detail)" + fields.joined()
        exitStatus =
            switch answer.status {
            case 429, 503, 504: EX_UNAVAILABLE
            case 400..<500: EX_DATAERR
            default: EX_SOFTWARE
            }
    }
}
