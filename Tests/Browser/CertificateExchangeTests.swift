import Foundation
import TestSupport
import Testing

/// A certificate that is renewed while the server runs.
@Suite(.timeLimit(.minutes(2))) struct CertificateExchangeTests {
    private let hello = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"

    /// Files that a server reads, in which certificates take each other's place.
    private struct Files {
        let certificate: String
        let key: String

        init(in directory: TemporaryDirectory) {
            (certificate, key) = (directory.file("chain.pem"), directory.file("key.pem"))
        }

        func put(_ source: SelfMadeCertificate) throws {
            let (text, secret) = try source.pair
            try Data(text.utf8).write(to: URL(filePath: certificate), options: .atomic)
            try Data(secret.utf8).write(to: URL(filePath: key), options: .atomic)
        }
    }

    private func isShown(_ certificate: SelfMadeCertificate, by server: DemoServer) async throws -> Bool {
        let port = try #require(URL(string: server.address)?.port)
        return try await TLSConnection(port: port, trusting: certificate).ask(hello) == "HTTP/1.1 200 OK"
    }

    @Test func `a new one is shown, on SIGHUP at once and else soon, a wrong one not, and connections stay`()
        async throws
    {
        let directory = try TemporaryDirectory()
        let files = Files(in: directory)
        let one = try await SelfMadeCertificate(in: directory, "one")
        let two = try await SelfMadeCertificate(in: directory, "two")
        try files.put(one)
        let server = try await DemoServer.start(["--tls-certificate", files.certificate, "--tls-key", files.key])
        let stays = try await TLSConnection(
            port: try #require(URL(string: server.address)?.port), trusting: one)
        #expect(try await stays.ask(hello) == "HTTP/1.1 200 OK")
        try files.put(two)
        try await eventually("the files are read again by themselves") { try await isShown(two, by: server) }
        #expect(try await !isShown(one, by: server))
        try Data(try one.pair.key.utf8).write(to: URL(filePath: files.key), options: .atomic)
        server.signal(SIGHUP)
        try await eventually("the wrong pair is refused") { try server.log.contains("tls.refused") }
        #expect(try await isShown(two, by: server))
        try files.put(one)
        server.signal(SIGHUP)
        try await eventually("SIGHUP is heard") { try await isShown(one, by: server) }
        #expect(try await stays.ask(hello) == "HTTP/1.1 200 OK")
        let metrics = try await FinishedProgram.run(
            "/usr/bin/curl", ["-sS", "--unix-socket", "\(server.data)/admin.sock", "http://localhost/metrics"])
        #expect(metrics.output.contains("tls_certificate_readings_total{outcome=\"refused\"} 1"))
        #expect(metrics.output.contains("\ntls_certificate_expiry_timestamp_seconds 1"))
        #expect(await server.stop() == .exited(0))
    }
}
