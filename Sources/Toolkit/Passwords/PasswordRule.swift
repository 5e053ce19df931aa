/// What a new password breaks. The raw value is the rule's name; `rule.NAME` words it.
package enum PasswordRule: String, Sendable, CaseIterable {
    case tooShort = "passwordTooShort"
    case tooLong = "passwordTooLong"
    case common = "passwordCommon"
    case isName = "passwordIsName"

    /// What the wording may mention.
    package var parameters: [String: String] {
        switch self {
        case .tooShort: ["limit": String(PasswordRules.fewestCharacters)]
        case .tooLong: ["limit": String(PasswordRules.mostBytes)]
        case .common, .isName: [:]
        }
    }
}
