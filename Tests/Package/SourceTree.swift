import Foundation
import TestSupport

/// The files of this package, as they stand on disk.
enum SourceTree {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// Every file that is under version control or would be if it were added, relative to the root.
    static func files() async throws -> [String] {
        let listing = try await output("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        return listing.split(separator: "\0").map(String.init).filter(exists)
    }

    /// The Swift files among them.
    static func swiftFiles() async throws -> [String] { try await files().filter { $0.hasSuffix(".swift") } }

    /// Runs a tool at the root; fails with its words when it does.
    static func output(_ tool: String, _ arguments: [String]) async throws -> String {
        let run = try await FinishedProgram.run("/usr/bin/env", [tool] + arguments, directory: root.path)
        guard run.status == .exited(0) else { throw ToolFailure(command: tool, words: run.errorOutput) }
        return run.output
    }
}

struct ToolFailure: Error {
    let command: String
    let words: String
}
