import Localization
import Resources

extension Strings {
    /// The words of pages and of problems, in all languages.
    package static func application() throws -> Strings {
        try Strings(
            Resource.all { $0.hasPrefix("Sources/") && $0.hasSuffix(".strings") }.map {
                Table(path: $0.path, bytes: $0.bytes)
            })
    }
}
