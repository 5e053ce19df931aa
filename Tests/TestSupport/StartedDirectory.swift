import Foundation

/// A data directory as a first start leaves it: with the key, the tables and the code lists.
enum StartedDirectory {
    /// Made once for all tests, because it takes longer than most of them.
    private static let files = Task {
        let first = try await TestInstallation(in: TemporaryDirectory())
        first.close()
        return try FileManager.default.contentsOfDirectory(atPath: first.directory.path).map {
            (name: $0, contents: try Data(contentsOf: URL(fileURLWithPath: first.directory.file($0))))
        }
    }

    static func make() async throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for file in try await files.value {
            let path = directory.file(file.name)
            // Its owner's alone, as the hub makes its files.
            let made = FileManager.default.createFile(
                atPath: path, contents: file.contents, attributes: [.posixPermissions: 0o600])
            guard made else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
        }
        return directory
    }
}
