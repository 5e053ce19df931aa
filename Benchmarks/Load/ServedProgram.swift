import FoundationEssentials
import Glibc
import Timekeeping

/// `pavilion serve` as it is shipped, in a process of its own, on a free port of this machine. Its mails go to files.
final class ServedProgram: Sendable {
    private static let password = "benchmark"
    /// How the organizer shows it: `organizer:benchmark` in Base64.
    static let authorization = "Basic b3JnYW5pemVyOmJlbmNobWFyaw=="
    let process: pid_t
    let port: Int
    /// By the monotonic clock: when it was begun.
    let began = monotonicNanoseconds()

    /// Returns when it listens.
    init(_ directory: String) throws {
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pavilion")
            .path()
        let words = [
            program, "serve", "--data", directory, "--port", "0", "--no-rate-limits", "--public-metrics",
        ]
        var pipe: [Int32] = [0, 0]
        guard Glibc.pipe(&pipe) == 0 else { throw BenchmarkFailure("There is no pipe.") }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, pipe[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&files, pipe[0])
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "\(directory)/log", O_WRONLY | O_CREAT, 0o600)
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        setenv("PAVILION_ORGANIZER_PASSWORD", Self.password, 1)
        var process = pid_t()
        guard posix_spawn(&process, program, &files, nil, &arguments, environ) == 0 else {
            throw BenchmarkFailure("\(program) cannot be started.")
        }
        close(pipe[1])
        self.process = process
        // The first line is its address; what else it says is read by nobody.
        var line = ""
        var byte: UInt8 = 0
        while read(pipe[0], &byte, 1) == 1, byte != UInt8(ascii: "\n") {
            line.unicodeScalars.append(Unicode.Scalar(byte))
        }
        guard let port = line.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw BenchmarkFailure("\(program) serve tells no address: see \(directory)/log")
        }
        self.port = port
    }

    /// Since it was begun.
    var seconds: Double { Double(monotonicNanoseconds() - began) / 1e9 }

    /// What it holds in memory now, in megabytes.
    var residentMegabytes: Double { ProgramRun.megabytes(of: process, "VmRSS:") }

    /// The most that it has held.
    var peakMegabytes: Double { ProgramRun.megabytes(of: process, "VmHWM:") }

    /// Ends it in order, and waits for that; true: it ended as it should.
    func stop() -> Bool {
        kill(process, SIGTERM)
        var status: Int32 = 0
        return waitpid(process, &status, 0) == process && status == 0
    }
}

extension DataFolder {
    /// Runs `body` with a server on a copy of a hub, whose benchmark edition is open for registration.
    func serving<Outcome>(
        _ directory: String, _ body: (ServedProgram) async throws -> Outcome
    ) async throws -> Outcome {
        try await onCopy(of: directory) { copy in
            try await BenchmarkHub.prepare(copy)
            let program = try ServedProgram(copy)
            let outcome: Outcome
            do { outcome = try await body(program) } catch {
                _ = program.stop()
                throw error
            }
            guard program.stop() else { throw BenchmarkFailure("The program did not end in order.") }
            return outcome
        }
    }
}
