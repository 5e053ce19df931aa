import Foundation
import Threading

/// The thread that starts all programs. It lives as long as the tests do, because the kernel ends these programs when
/// the thread that started them goes (`setpriv --pdeathsig`): a test run that crashes or is stopped leaves nothing.
enum Launcher {
    private static let jobs: Mailbox<@Sendable () -> Void> = {
        let jobs = Mailbox<@Sendable () -> Void>()
        _ = WorkerThread(name: "launcher") {
            // Threads of Swift's pool block signals, which threads and programs inherit: SIGTERM would never arrive.
            var none = sigset_t()
            sigemptyset(&none)
            pthread_sigmask(SIG_SETMASK, &none, nil)
            while let job = jobs.take() { job() }
        }
        return jobs
    }()

    /// Makes a process for the program at `path`, not started yet.
    static func process(_ path: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
        process.arguments = ["--pdeathsig", "TERM", "--", path] + arguments
        process.standardInput = FileHandle.nullDevice
        return process
    }

    static func start(_ process: Process) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            _ = jobs.put { continuation.resume(with: Result { try process.run() }) }
        }
    }
}
