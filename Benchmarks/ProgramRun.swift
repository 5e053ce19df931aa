import FoundationEssentials
import Glibc
import Timekeeping

/// Another program, run to its end: how long it took, and the most memory that it held.
struct ProgramRun {
    let seconds: Double
    let peakMegabytes: Double

    /// - Parameter path: its results are thrown away; it must end with status 0.
    init(_ path: String, _ arguments: [String]) throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = monotonicNanoseconds()
        guard posix_spawnp(&process, path, &files, nil, &words, nil) == 0 else {
            throw BenchmarkFailure("\(path) cannot be started.")
        }
        var status: Int32 = 0
        var peak = 0.0
        // What wait4 tells of a program's memory counts that of its parent, too.
        while waitpid(process, &status, WNOHANG) == 0 {
            peak = max(peak, Self.megabytes(of: process, "VmHWM:"))
            usleep(5_000)
        }
        seconds = Double(monotonicNanoseconds() - start) / 1e9
        peakMegabytes = peak
        guard status == 0 else { throw BenchmarkFailure("\(path) failed.") }
    }

    /// What the kernel tells of a process's memory (proc(5), `status`): `VmRSS:` now, `VmHWM:` the most; 0 when it has just ended.
    static func megabytes(of process: pid_t, _ field: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(field) }
        return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}
