import Testing

/// Docs/architecture.md follows one registration through the files; a reader opens them one by one.
@Suite struct ArchitecturePageTests {
    @Test func everySwiftFileThatThePageNamesIsThereAndShort() throws {
        let page = try SourceTree.text("Docs/architecture.md")
        let named = Set(page.matches(of: /[\w\/+-]+\.swift/).map { String($0.output) })
        #expect(!named.isEmpty)
        for path in named.sorted() {
            let lines = try SourceTree.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 200, "\(path) has \(lines) lines")
        }
    }
}
