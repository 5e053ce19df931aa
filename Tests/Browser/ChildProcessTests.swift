import Foundation
import TestSupport
import Testing

/// Programs that tests start must end, whatever happens to them or to the tests.
@Suite struct ChildProcessTests {
    @Test func linesAreReadOneByOneAndErrorsAreKept() async throws {
        let process = try await shell("echo one; echo two; echo wrong >&2; echo three")
        #expect(try await process.nextLine() == "one")
        #expect(try await process.nextLine() == "two")
        #expect(try await process.remainingOutput() == "three\n")
        #expect(await process.end() == .exited(0))
        #expect(try process.errorOutput == "wrong\n")
    }

    @Test func aProgramThatIsLateWithItsLineIsKilledAndQuoted() async throws {
        let process = try await shell("echo why it hangs >&2; while :; do :; done")
        let failure = await #expect(throws: ChildProcessFailure.self) {
            try await process.nextLine(within: .milliseconds(300))
        }
        #expect(failure?.log == "why it hangs\n")
        #expect(await process.end() == .killed(signal: SIGKILL))
    }

    @Test func aProgramHearsTheSignalToEnd() async throws {
        let process = try await shell("trap 'exit 7' TERM; echo ready; while :; do :; done")
        #expect(try await process.nextLine() == "ready")
        process.signal(SIGTERM)
        #expect(await process.end() == .exited(7))
    }

    @Test func aProgramRunsWhereAndWithWhatItIsTold() async throws {
        let directory = try TemporaryDirectory()
        let run = try await FinishedProgram.run(
            "/bin/sh", ["-c", "pwd; echo $EDITION; exit 3"], environment: ["EDITION": "demo-next"],
            directory: directory.path)
        #expect(run.output == "\(directory.path)\ndemo-next\n")
        #expect(run.status == .exited(3))
    }

    private func shell(_ script: String) async throws -> ChildProcess {
        try await ChildProcess("/bin/sh", ["-c", script])
    }
}
