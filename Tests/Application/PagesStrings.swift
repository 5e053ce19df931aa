import Foundation
import Localization
import Resources
import Testing

/// The words of the pages: every key that the code uses is in every language, and no other.
@Suite struct PagesStrings {
    private let strings: Strings

    init() throws {
        strings = try Strings(
            Resource.all { $0.hasPrefix("Sources/Application/Strings/") }
                .map { Strings.Table(path: $0.path, bytes: $0.bytes) })
    }

    /// Keys are literals (`StaticString`) given to a `Localizer`, which is named `text` everywhere but in itself.
    private func keysInCode() throws -> Set<String> {
        let application = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Application")
        let files = try #require(FileManager.default.enumerator(at: application, includingPropertiesForKeys: nil))
        var keys: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: #/(?:^|[^.\w])(?:text|self)\(\s*"([A-Za-z.]+)"/#) {
                keys.insert(String(match.1))
            }
        }
        return keys
    }

    @Test(arguments: Language.allCases)
    func everyKeyOfTheCodeIsThereAndNoOther(language: Language) throws {
        let used = try keysInCode()
        let there = Set(strings.keys(in: language))
        #expect(used.count > 100)
        #expect(used.subtracting(there).sorted() == [], "missing")
        #expect(there.subtracting(used).sorted() == [], "unused")
    }

    @Test(arguments: Language.allCases)
    func everyLanguageFillsTheSamePlaceholders(language: Language) {
        for key in strings.keys(in: .en) {
            #expect(strings.placeholders(key, in: language) == strings.placeholders(key, in: .en), "\(key)")
        }
    }
}
