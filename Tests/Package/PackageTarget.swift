import Foundation

/// A target of the package: what the manifest lets it import, and what its files do import.
struct PackageTarget {
    let name: String
    let path: String
    let dependencies: [String]
    var imports: [Import] = []

    struct Import {
        let module: String
        let file: String
    }

    /// All targets, from the manifest as SwiftPM reads it, with the imports of their files.
    static func all() async throws -> [PackageTarget] {
        // A scratch path of its own: the other is locked while tests are being built or run.
        let dump = try await SourceTree.output(
            "swift", ["package", "--scratch-path", ".build/manifest", "dump-package"])
        let manifest = try JSONDecoder().decode(Manifest.self, from: Data(dump.utf8))
        let files = try await SourceTree.swiftFiles()
        return try manifest.targets.map { target in
            let own = files.filter { $0.hasPrefix("\(target.path)/") }
            return PackageTarget(
                name: target.name, path: target.path,
                dependencies: target.dependencies.compactMap { $0.byName.first ?? nil },
                imports: try own.flatMap { file in
                    importedModules(in: try SourceTree.text(file)).map { Import(module: $0, file: file) }
                })
        }
    }
}

/// The part of `swift package dump-package` that the layer test needs. A dependency that is not on a target of this
/// package does not decode: there are no Swift packages below this one (DESIGN §2).
private struct Manifest: Decodable {
    let targets: [Target]

    struct Target: Decodable {
        let name: String
        let path: String
        let dependencies: [Dependency]
    }

    struct Dependency: Decodable {
        /// The target's name, then a platform condition or null.
        let byName: [String?]
    }
}

/// The modules that a Swift file imports, whole or in part, once for each import.
func importedModules(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
        guard line.contains("import") else { return nil }
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") || accessLevels.contains($0) }
        guard words.first == "import" else { return nil }
        let names = words.dropFirst().drop { kinds.contains($0) }
        return names.first.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
    }
}

private let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
private let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
