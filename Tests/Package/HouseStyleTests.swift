import Foundation
import Testing

@Suite struct HouseStyleTests {
    /// Such a module's names could not be qualified: `Hub.Row` would look for `Row` in the type `Hub`.
    @Test func noTypeIsNamedLikeAModule() async throws {
        let targets = try await PackageTarget.all()
        let modules = Set(targets.map(\.name))
        let namesakes = try await SourceTree.swiftFiles().flatMap { file in
            topLevelTypes(in: try SourceTree.text(file)).filter(modules.contains).map { "\(file): \($0)" }
        }
        #expect(namesakes == [])
    }

    @Test func aTypeIsFoundWhateverStandsBeforeIt() {
        let source =
            "package final class A {\n    struct Inner {}\n}\n@Suite(.serialized) struct B {}\nindirect enum C {}"
        #expect(topLevelTypes(in: source) == ["A", "B", "C"])
    }

    @Test func nothingIsLeftForLater() async throws {
        let markers = ["TO" + "DO", "FIX" + "ME"]
        #expect(try await files { text in markers.contains(where: text.contains) } == [])
    }

    @Test func noFileKnowsThePathsOfOneMachine() async throws {
        let places = ["home", "root", "work", "Users"].map { "/\($0)/" }
        #expect(
            try await files { text in places.contains { text.contains(" \($0)") || text.contains("\"\($0)") } } == [])
    }

    /// Each reading would wrap it once more: `Listener` holds one.
    @Test func noFunctionIsGuarded() async throws {
        let files = try await SourceTree.swiftFiles().filter { file in
            try !file.hasPrefix("Tests/") && SourceTree.text(file).contains(/Guarded<.*\) ->/)
        }
        #expect(files == [])
    }

    /// The text files whose content satisfies `condition`.
    private func files(where condition: (String) -> Bool) async throws -> [String] {
        try await SourceTree.files().filter { path in
            let bytes = try Data(contentsOf: SourceTree.root.appending(path: path))
            return String(data: bytes, encoding: .utf8).map(condition) ?? false
        }
    }

    private func topLevelTypes(in source: String) -> [String] {
        source.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix(" "), !line.hasPrefix("/") else { return nil }
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            guard let kind = words.firstIndex(where: typeKinds.contains), kind + 1 < words.count else { return nil }
            return String(words[kind + 1])
        }
    }

    private let typeKinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
}
