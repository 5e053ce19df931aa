import Foundation

/// A certificate for this machine, with its key, that signed itself.
package struct SelfMadeCertificate: Sendable {
    /// PEM, as is the key.
    package let certificateFile: String
    package let keyFile: String
    private let directory: TemporaryDirectory

    /// Made by `openssl`, in a directory under this name.
    package init(in directory: TemporaryDirectory, _ name: String, days: Int = 1) async throws {
        self.directory = directory
        (certificateFile, keyFile) = (directory.file("\(name).crt"), directory.file("\(name).key"))
        let made = try await FinishedProgram.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "\(days)",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", keyFile,
                "-out", certificateFile,
            ])
        guard made.status == .exited(0) else { throw Unmade(words: made.errorOutput) }
    }

    /// Both as texts.
    package var pair: (certificate: String, key: String) {
        get throws {
            try (
                String(contentsOfFile: certificateFile, encoding: .utf8),
                String(contentsOfFile: keyFile, encoding: .utf8)
            )
        }
    }

    private struct Unmade: Error {
        let words: String
    }
}
