import Localization
import Resources

/// Functions in words for people: the strings `function.NAME`, `area.NAME`, and for wildcards `grant.area` and `grant.all`.
package struct FunctionWords: Sendable {
    private let strings: Strings

    /// - Parameter strings: those of the product, or more.
    package init(_ strings: Strings) { self.strings = strings }

    /// With the strings that stand beside this file. Throws `StringsFailure`.
    package init() throws {
        let files = Resource.all { $0.hasPrefix("Sources/Channel/Permissions/Strings/") }
        strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
    }

    /// What people call what a grant gives; what has no words is named as machines call it.
    package func name(_ grant: FunctionGrant, in language: Language) -> String {
        switch grant {
        case .everything: strings.text("grant.all", in: language)
        case .area(let name): strings.text("grant.area", ["area": area(name, in: language)], in: language)
        case .function(let name): word("function.\(name)", name, language)
        }
    }

    /// What people call an area.
    package func area(_ name: String, in language: Language) -> String { word("area.\(name)", name, language) }

    private func word(_ key: String, _ name: String, _ language: Language) -> String {
        strings.contains(key, in: .en) ? strings.text(key, in: language) : name
    }
}
