import Foundation

/// A real Postfix of one test: its own configuration, queue, port and processes, beside any that the machine runs. It
/// takes mail for every address but those at `refused.example`, offers STARTTLS, and keeps what it delivers.
///
/// Wants root, as Postfix does, and the package `postfix`, whose users it needs.
package final class Postfix: Sendable {
    package let host = "127.0.0.1"
    package let port: UInt16
    /// Where it speaks TLS from the first byte.
    package let tlsPort: UInt16
    /// The certificate that STARTTLS shows; it names `127.0.0.1` and is its own authority.
    package var certificateFile: String { directory.file("certificate.pem") }
    private let directory: TemporaryDirectory
    private let master: ChildProcess

    private init(directory: TemporaryDirectory, port: UInt16, tlsPort: UInt16) async throws {
        self.directory = directory
        self.port = port
        self.tlsPort = tlsPort
        // What `postfix start-fg` ends in, without the checks of an installation. The shell stands between because the
        // master closes what it inherits, which Foundation takes for its end, and wants to lead a session.
        master = try await ChildProcess(
            "/bin/sh",
            [
                "-c",
                #"""
                setpriv --pdeathsig TERM /usr/lib/postfix/sbin/master -c "$0" -s &
                trap "kill $!" TERM
                wait
                wait
                """#,
                directory.path,
            ])
    }

    /// Starts it, and returns when it answers.
    /// - Parameter port: where it speaks SMTP; one that is free when none is given.
    package static func start(port: UInt16? = nil) async throws -> Postfix {
        let directory = try TemporaryDirectory()
        let (port, tlsPort) = (try port ?? LoopbackSocket.unusedPort(), try LoopbackSocket.unusedPort())
        try await PostfixDirectory(path: directory.path, port: port, tlsPort: tlsPort).lay()
        let postfix = try await Postfix(directory: directory, port: port, tlsPort: tlsPort)
        do {
            try await eventually("Postfix greets") {
                try LoopbackSocket.connect(port: port).readLine()?.hasPrefix("220 ") == true
            }
        } catch {
            throw try postfix.master.failure("did not start: \(error)\n\(try postfix.log)")
        }
        return postfix
    }

    /// Ends it with all its processes.
    package func stop() async {
        master.signal(SIGTERM)
        _ = await master.end()
    }

    /// The mails delivered for an address so far, oldest first, as they stand in the mailbox (lines end in LF).
    package func mailbox(for address: String) async throws -> [String] {
        let folder = directory.file("mail/new")
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        // Maildir names begin with the time of delivery.
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")), as: UTF8.self) }
            .filter { $0.contains("\nDelivered-To: \(address)\n") }
    }

    /// What Postfix has logged so far.
    package var log: String {
        get throws {
            let file = directory.file("log")
            return FileManager.default.fileExists(atPath: file) ? try String(contentsOfFile: file, encoding: .utf8) : ""
        }
    }
}
