/// Names of the schemas as Swift spells them.
enum SwiftName {
    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// A property or a case: lowerCamelCase, keywords in backticks, `zh-Hans` as `zhHans`.
    static func member(_ name: String) -> String {
        let parts = name.split { !$0.isLetter && !$0.isNumber }
        let joined = parts.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }
        let camel = joined.joined()
        let start = camel.first?.isNumber == true ? "_" + camel : camel.prefix(1).lowercased() + camel.dropFirst()
        return keywords.contains(start) ? "`\(start)`" : start
    }

    /// A type: UpperCamelCase.
    static func type(_ name: String) -> String {
        name.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
