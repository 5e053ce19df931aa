/// What a program left behind.
package struct FinishedProgram: Sendable {
    package let status: ExitStatus
    package let output: String
    package let errorOutput: String

    /// Runs the program at `path` to its end, in `directory` or where the tests run.
    package static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], directory: String? = nil
    ) async throws -> FinishedProgram {
        let process = try await ChildProcess(path, arguments, environment: environment, directory: directory)
        let output = try await process.remainingOutput()
        let status = await process.end()
        return FinishedProgram(status: status, output: output, errorOutput: try process.errorOutput)
    }
}
