/// What went wrong, for the caller: a stable code, a kind that faces map to a status, and one line per wrong field.
///
/// Texts are not in here: `Strings/*.strings` words a code and a rule in the reader's language. Values that people
/// typed are never parameters, so a problem can be logged.
package struct Problem: Error, Hashable, Sendable {
    /// What sort of thing happened. Faces map it: HTTP 400, 422, 404, 409, 401, 403, 413, 415, 429, 503, 504, 500.
    package enum Kind: String, Sendable, CaseIterable {
        case malformed, invalid, notFound, conflict, unauthenticated, forbidden, tooLarge, unsupported, tooMany, busy
        case unknownOutcome, internalError
    }

    package var kind: Kind
    /// Stable and lowerCamelCase, for example `registrationClosed`; the strings `problem.CODE.title` and `.detail` word it.
    package var code: String
    /// What the wording may mention, for example `["limit": "1048576"]`.
    package var parameters: [String: String]
    /// The wrong fields, in the order of the message, as many as messages that tell of them take.
    package let errors: [FieldError]
    /// For `tooMany` and `busy`: when to try again.
    package var retryAfter: Duration?
    /// What lies underneath, for the log only.
    package var cause: String?

    /// How many wrong fields one names at most, the first ones.
    package static let mostErrors = 50

    package init(
        _ kind: Kind, _ code: String, parameters: [String: String] = [:], errors: [FieldError] = [],
        retryAfter: Duration? = nil, cause: String? = nil
    ) {
        self.kind = kind
        self.code = code
        self.parameters = parameters
        self.errors = Array(errors.prefix(Self.mostErrors))
        self.retryAfter = retryAfter
        self.cause = cause
    }

    /// A well-formed message that breaks rules: HTTP 422.
    package static func invalid(_ errors: [FieldError]) -> Problem {
        Problem(.invalid, "invalid", errors: errors)
    }

    /// One field breaks one rule: HTTP 422.
    package static func invalid(_ path: String, _ rule: String, _ parameters: [String: String] = [:]) -> Problem {
        .invalid([FieldError(path, rule, parameters)])
    }
}

/// One field that breaks one rule. The string `rule.RULE` words it.
package struct FieldError: Hashable, Sendable {
    /// Where, in the names of the message: `contact.email`, `name[0].text`, `answer[2].value[0]`. Empty: the message.
    package let path: String
    /// Stable and lowerCamelCase: `required`, `tooLong`, `pattern`, `unknownCode`, …
    package let rule: String
    /// What the wording may mention, for example `["limit": "200"]`; never the value itself.
    package let parameters: [String: String]

    package init(_ path: String, _ rule: String, _ parameters: [String: String] = [:]) {
        self.path = path
        self.rule = rule
        self.parameters = parameters
    }
}
