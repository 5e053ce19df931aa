/// What a role gives: one function, all functions of an area, or all. Spelled `parties.read`, `parties.*`, `*`.
package enum FunctionGrant: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// All functions, also those that are still to come.
    case everything
    /// All functions of an area, also those that are still to come.
    case area(String)
    /// One function, by the name that contracts call it.
    case function(String)

    /// Whatever the text is, it grants nothing that has another name.
    package init(_ text: String) {
        if text == "*" {
            self = .everything
        } else if text.hasSuffix(".*") {
            self = .area(String(text.dropLast(2)))
        } else {
            self = .function(text)
        }
    }

    package var description: String {
        switch self {
        case .everything: "*"
        case .area(let name): "\(name).*"
        case .function(let name): name
        }
    }

    /// What stands before the point: `parties`; nil: it is of every area.
    package var area: String? {
        switch self {
        case .everything: nil
        case .area(let name): name
        case .function(let name): String(name.prefix { $0 != "." })
        }
    }

    /// Whether who has this has the other too. A wildcard also holds what is still to come, so no list of functions makes
    /// up for one.
    package func covers(_ other: FunctionGrant) -> Bool {
        switch self {
        case .everything: true
        case .area(let name): other.area == name
        case .function: self == other
        }
    }

    package static func < (a: FunctionGrant, b: FunctionGrant) -> Bool { a.description < b.description }
}
