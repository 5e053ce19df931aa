import Foundation

/// `pavilion serve` in a process of its own, on a port that it picked; killed when the last reference to it goes.
package final class ServerProcess: Sendable {
    /// `http://host:port`, as the server says it.
    package let address: String
    /// The same of administration, when it has a listener of its own.
    package let administration: String?
    private let process: ChildProcess
    private let command: Command

    private struct Command: Sendable {
        let data: String
        let arguments: [String]
        let environment: [String: String]
        let directory: String?
    }

    /// Starts a server on the directory `data` and waits until it answers for its address.
    package static func start(
        data: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil
    ) async throws -> ServerProcess {
        try await ServerProcess(
            Command(data: data, arguments: arguments, environment: environment, directory: directory))
    }

    private init(_ command: Command) async throws {
        process = try await ChildProcess(
            PavilionProgram.path, ["serve", "--data", command.data, "--port", "0"] + command.arguments,
            environment: command.environment, directory: command.directory)
        self.command = command
        address = try await process.nextLine()
        guard address.hasPrefix("http") else {
            throw try process.failure("began with “\(address)”, not with its address")
        }
        administration = command.arguments.contains("--admin-listen") ? try await process.nextLine() : nil
    }

    /// What the server has logged so far.
    package var log: String {
        get throws { try process.errorOutput }
    }

    /// The most memory that the server has held at once so far, in bytes.
    package var peakMemory: Int {
        get throws { try process.peakMemory }
    }

    /// Sends a signal, unless the server has ended.
    package func signal(_ number: Int32) { process.signal(number) }

    /// `kill -9`: no goodbye, nothing written any more. Returns when the process is gone.
    package func kill() async {
        process.signal(SIGKILL)
        _ = await process.end()
    }

    /// SIGTERM: the server drains and ends by itself, or is killed when that takes longer than `limit`.
    package func stop(within limit: Duration = .seconds(30)) async -> ExitStatus {
        process.signal(SIGTERM)
        return await process.end(within: limit)
    }

    /// The same server again, on the same directory, once this one has ended. Its port is a new one.
    package func startAgain() async throws -> ServerProcess { try await ServerProcess(command) }
}
