import Foundation
import Threading

/// A program that a test started: its standard output is read by line or whole, its standard error is kept, and its
/// end can be awaited. It is killed when the last reference to it goes.
package final class ChildProcess: Sendable {
    private let process: Process
    private let program: String
    private let output: FileHandle
    private let errors: String
    private let directory: TemporaryDirectory
    private let ended = DispatchGroup()

    /// Starts the program at `path`. `environment` is laid over the tests' own; `directory` is where it runs.
    package init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil
    ) async throws {
        program = path
        self.directory = try TemporaryDirectory()
        errors = self.directory.file("stderr")
        try Data().write(to: URL(fileURLWithPath: errors))
        let pipe = Pipe()
        output = pipe.fileHandleForReading

        process = Launcher.process(path, arguments)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = directory.map { URL(fileURLWithPath: $0) }
        process.standardOutput = pipe
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        ended.enter()
        process.terminationHandler = { [ended] _ in ended.leave() }
        try await Launcher.start(process)
    }

    deinit { signal(SIGKILL) }

    /// What the program has written to standard error so far.
    package var errorOutput: String {
        get throws { try String(contentsOfFile: errors, encoding: .utf8) }
    }

    /// The most memory that it has held at once so far, in bytes.
    package var peakMemory: Int {
        get throws {
            let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
            let kilobytes = status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) }
            guard let kilobytes else { throw try failure("does not tell its memory") }
            return kilobytes << 10
        }
    }

    /// The next line of standard output, without its end. A program that is late is killed.
    package func nextLine(within limit: Duration = .seconds(60)) async throws -> String {
        let line = try await killing(after: limit) { [output] in
            try await WorkerThread.run(name: "read-line") { try output.readLine() }
        }
        guard let line else { throw try failure("ended, or was late with a line") }
        return line
    }

    /// The rest of standard output, read until the program closes it. A program that is late is killed.
    package func remainingOutput(within limit: Duration = .seconds(60)) async throws -> String {
        try await killing(after: limit) {
            try await WorkerThread.run(name: "read-output") { [output] in
                String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
            }
        }
    }

    /// Sends a signal, unless the program has ended.
    package func signal(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
    }

    /// Waits for the end. A program that is late is killed, which its status then tells.
    package func end(within limit: Duration = .seconds(60)) async -> ExitStatus {
        await killing(after: limit) {
            await withCheckedContinuation { continuation in ended.notify(queue: .global()) { continuation.resume() } }
        }
        let status = process.terminationStatus
        return process.terminationReason == .exit ? .exited(status) : .killed(signal: status)
    }

    /// What a test throws when the program did not do what it needs.
    package func failure(_ message: String) throws -> ChildProcessFailure {
        ChildProcessFailure(program: program, message: message, log: try errorOutput)
    }

    private func killing<Value>(after limit: Duration, _ work: () async throws -> Value) async rethrows -> Value {
        let kill = DispatchWorkItem { [weak self] in self?.signal(SIGKILL) }
        let milliseconds = Int(limit / .milliseconds(1))
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds), execute: kill)
        defer { kill.cancel() }
        return try await work()
    }
}

/// How a program ended.
package enum ExitStatus: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
}

/// A program that did not do what a test needs of it.
package struct ChildProcessFailure: Error, CustomStringConvertible {
    package let program: String
    package let message: String
    /// Its standard error.
    package let log: String

    package var description: String { "\(program) \(message)\n\(log)" }
}
