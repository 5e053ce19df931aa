import Foundation
import MessageModel

/// The codes and rules that are written in the sources as literals.
struct ThrownRefusals {
    private(set) var problems: Set<String> = []
    private(set) var rules: Set<String> = []

    /// Those of all Swift files in `Sources` and `Services`.
    static func inSources() throws -> ThrownRefusals {
        var refusals = ThrownRefusals()
        for folder in ["Sources", "Services"] {
            let root = sourceTree.appending(path: folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()) where path.hasSuffix(".swift")
            {
                refusals.read(try String(contentsOf: root.appending(path: path), encoding: .utf8))
            }
        }
        return refusals
    }

    mutating func read(_ source: String) {
        // What is wrong with the program itself is worded by its kind, `internalError`; only the log tells more.
        for match in source.matches(of: #/(?:Problem|init)\(\s*\.(\w+),\s*"(\w+)"/#)
        where Problem.Kind(rawValue: String(match.1)).map({ $0 != .internalError }) ?? false {
            problems.insert(String(match.2))
        }
        let rulesAfterPaths = source.matches(of: #/(?:FieldError|\.invalid)\([^,]+,\s*"(\w+)"/#).map(\.1)
        let bareRules = source.matches(of: #/Refusal\("(\w+)"/#).map(\.1)
        rules.formUnion((rulesAfterPaths + bareRules).map { String($0) })
    }
}
