import MessageModel
import Messages
import Timekeeping

/// A policy that is wrong, and where.
package struct PolicyRefusal: Error, Sendable, CustomStringConvertible {
    /// Each with the parameters `line` and `column` when it is at a place in the file.
    package let errors: [FieldError]

    init(_ errors: [FieldError]) { self.errors = errors }

    /// For whoever asked to read it.
    package var problem: Problem { Problem(.invalid, "policyRefused", errors: errors) }

    /// One line a mistake, as compilers write: `4:12: operation[0].name: …`, in English.
    package var description: String { errors.map(\.located).joined(separator: "\n") }
}

extension FieldError {
    /// `4:12: operation[0].name: ` and the rule in English.
    package var located: String {
        let place = [parameters["line"], parameters["column"]].compactMap { $0 }.map { "\($0):" }.joined()
        return [place, path.isEmpty ? "" : path + ":", words].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// What became of a policy file.
package struct PolicyReport: Sendable {
    /// In force; nil: the contracts hold as they are.
    package var policy: Policy?
    /// When it was read.
    package var since: Instant?
    /// Why the file is not in force as it is now, and when that was found.
    package var refusal: (at: Instant, reason: PolicyRefusal)?
}
