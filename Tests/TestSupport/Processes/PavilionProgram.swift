import Foundation

/// The program that this build made: it stands beside the test bundle.
package enum PavilionProgram {
    package static var path: String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "pavilion").path
    }

    /// Runs it to its end, in `directory` or where the tests run.
    package static func run(
        _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
    ) async throws -> FinishedProgram {
        try await FinishedProgram.run(path, arguments, environment: environment, directory: directory)
    }

    /// What it says on standard error when that is a terminal of this width.
    package static func errorsOnTerminal(_ arguments: [String], columns: Int = 80) async throws -> String {
        let command = ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try await FinishedProgram.run(
            "/usr/bin/script", ["-qec", "stty columns \(columns); \(command) > /dev/null", "/dev/null"]
        ).output
    }
}
