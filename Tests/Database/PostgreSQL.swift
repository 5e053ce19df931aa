import Foundation
import TestSupport

/// A real PostgreSQL of one test: its own directory, a Unix socket in it and no other way in, beside any that the machine
/// runs. Wants the package `postgresql-15`.
final class PostgreSQL: Sendable {
    private static let programs = "/usr/lib/postgresql/15/bin"
    private let directory: TemporaryDirectory
    private let server: ChildProcess

    private init(_ directory: TemporaryDirectory, _ server: ChildProcess) {
        (self.directory, self.server) = (directory, server)
    }

    /// Starts it with an empty database, and returns when it answers.
    static func start() async throws -> PostgreSQL {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        if getuid() == 0 {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path)
            try FileManager.default.setAttributes([.ownerAccountName: "postgres"], ofItemAtPath: data)
        }
        let initdb = try await program(
            "initdb", ["-D", data, "-U", "pavilion", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
        guard await initdb.end() == .exited(0) else { throw try initdb.failure("made no database") }
        // Nothing has to outlive the test, so nothing is synced.
        let server = try await program(
            "postgres", ["-D", data, "-k", data, "-c", "listen_addresses=", "-c", "fsync=off"])
        do {
            try await eventually("PostgreSQL answers") {
                try await FinishedProgram.run("\(programs)/pg_isready", ["-h", data]).status == .exited(0)
            }
        } catch {
            throw try server.failure("did not start: \(error)")
        }
        return PostgreSQL(directory, server)
    }

    /// Ends it by its own process: at once, but in order.
    func stop() async -> ExitStatus {
        server.signal(SIGINT)
        return await server.end()
    }

    /// Runs a script in one session of psql and returns what it writes. What the script itself meets with is its own
    /// business; a session that breaks off is thrown.
    func run(_ script: String) async throws -> String {
        let file = directory.file("script.sql")
        try script.write(toFile: file, atomically: true, encoding: .utf8)
        let psql = try await ChildProcess(
            "\(Self.programs)/psql",
            [
                "--no-psqlrc", "--quiet", "-h", directory.file("data"), "-U", "pavilion", "-d", "postgres", "-f", file,
            ])
        let output = try await psql.remainingOutput()
        guard await psql.end() == .exited(0) else { throw try psql.failure("broke off") }
        return output
    }

    /// One of its programs. They refuse to be run by root, and are run as the package's user then; the kernel forgets
    /// whose end a program follows when it changes its user, so it is told again.
    private static func program(_ name: String, _ arguments: [String]) async throws -> ChildProcess {
        guard getuid() == 0 else { return try await ChildProcess("\(programs)/\(name)", arguments) }
        return try await ChildProcess(
            "/usr/bin/setpriv",
            [
                "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--pdeathsig", "INT", "--",
                "\(programs)/\(name)",
            ] + arguments, directory: "/")
    }
}
