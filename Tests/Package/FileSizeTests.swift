import Testing

@Suite struct FileSizeTests {
    @Test func noSwiftFileHasMoreThan400Lines() async throws {
        let sizes = try await SourceTree.swiftFiles().map { path in
            (path: path, lines: try SourceTree.text(path).count { $0 == "\n" })
        }
        print(table(sizes))
        #expect(sizes.filter { $0.lines > 400 }.map(\.path) == [])
    }

    /// How many files each folder has, and how long they are.
    private func table(_ sizes: [(path: String, lines: Int)]) -> String {
        let folders = Dictionary(grouping: sizes) { size in
            size.path.split(separator: "/").dropLast().prefix(2).joined(separator: "/")
        }
        return folders.sorted { $0.key < $1.key }.map { folder, files in
            let lines = files.map(\.lines).sorted()
            return "\(folder)/: \(lines.count) files, median \(lines[lines.count / 2]), longest \(lines.max() ?? 0)"
        }.joined(separator: "\n")
    }
}
