import Foundation

/// Packs with the distribution's program.
package func gzip(_ bytes: [UInt8]) async throws -> [UInt8] {
    let directory = try TemporaryDirectory()
    let file = directory.file("plain")
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let run = try await FinishedProgram.run("/usr/bin/gzip", ["--no-name", file])
    guard run.status == .exited(0) else { throw GzipProgramFailure(words: run.errorOutput) }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file + ".gz")))
}

/// The program did not pack.
private struct GzipProgramFailure: Error {
    let words: String
}
