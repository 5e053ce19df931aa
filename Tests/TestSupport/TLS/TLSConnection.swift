import Foundation
import Threading

/// A connection over TLS by `openssl s_client`, which trusts one certificate only; it stays open as long as it is referred to.
package final class TLSConnection: Sendable {
    private let process: Process
    private let input: FileHandle
    private let output: FileHandle

    /// - Parameter options: further ones of `s_client`.
    package init(port: Int, trusting certificate: SelfMadeCertificate, _ options: [String] = []) async throws {
        process = Launcher.process(
            "/usr/bin/openssl",
            ["s_client", "-quiet", "-verify_return_error", "-CAfile", certificate.certificateFile]
                + ["-connect", "localhost:\(port)"] + options)
        let (stdin, stdout) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        process.standardError = FileHandle.nullDevice
        (input, output) = (stdin.fileHandleForWriting, stdout.fileHandleForReading)
        signal(SIGPIPE, SIG_IGN)
        try await Launcher.start(process)
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Sends a request and gives its answer's status line; nil: there is no connection. The answer has a length.
    package func ask(_ request: String) async throws -> String? {
        try await WorkerThread.run(name: "tls-ask") { [input, output] in
            do { try input.write(contentsOf: Data(request.utf8)) } catch { return nil }
            guard let status = try output.readLine() else { return nil }
            var length = 0
            while let line = try output.readLine()?.trimmingCharacters(in: .whitespaces), !line.isEmpty, line != "\r" {
                if line.lowercased().hasPrefix("content-length:") {
                    length = Int(line.dropFirst("content-length:".count).filter(\.isNumber)) ?? 0
                }
            }
            _ = try output.read(upToCount: length)
            return status.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
}
