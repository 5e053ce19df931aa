import MessageModel

/// The codes that a message names, each with the path where it stands: what `checkCodes` is asked, and its answer as errors.
package struct NamedCodes: Sendable {
    private var paths: [String] = []
    /// The question.
    package private(set) var request = CheckCodes()

    package init() {}

    /// Adds a code of a list; nil: none is named there.
    package mutating func add(_ code: String?, of list: String, at path: String) {
        guard let code else { return }
        paths.append(path)
        request.check.append(CodeCheck(list: list, code: code))
    }

    /// Adds the language of a tag (BCP 47). Those of two letters are listed (ISO 639-1); longer ones, scripts and regions
    /// are taken as they are written.
    package mutating func add(language tag: String, at path: String) {
        let language = tag.prefix { $0 != "-" }.lowercased()
        if language.utf8.count == 2 { add(language, of: "language", at: path) }
    }

    /// Those that the other does not name: what stands may stay when its code has ended meanwhile.
    package func subtracting(_ standing: NamedCodes) -> NamedCodes {
        var rest = NamedCodes()
        for (path, check) in zip(paths, request.check) where !standing.request.check.contains(check) {
            rest.add(check.code, of: check.list, at: path)
        }
        return rest
    }

    /// Those that are among the unknown as errors, each where the code stands.
    package func errors(among unknown: Set<CodeCheck>) -> [FieldError] {
        zip(paths, request.check).filter { unknown.contains($1) }.map { FieldError($0.0, "unknownCode") }
    }

    /// The answer as errors, each where the code stands.
    package func errors(_ unknown: UnknownCodes) -> [FieldError] {
        unknown.position.map { FieldError(paths[Int($0)], "unknownCode") }
    }
}
