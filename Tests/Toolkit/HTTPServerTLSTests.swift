import HTTPServer
import Metrics
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct HTTPServerTLSTests {
    private let hello = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test func aClientThatTrustsTheCertificateIsServed() async throws {
        let certificate = try await SelfMadeCertificate(in: TemporaryDirectory(), "server")
        let handler = Handling { .text("", status: $0.isSecure ? 200 : 500) }
        try await withServer(handler) {
            $0.tls = try? certificate.pair
        } _: { server in
            let connection = try await TLSConnection(port: server.port, trusting: certificate)
            for _ in 1...2 { #expect(try await connection.ask(hello) == "HTTP/1.1 200 OK") }
        }
    }

    @Test(arguments: [("-tls1", false), ("-tls1_1", false), ("-tls1_2", true), ("-tls1_3", true)])
    func onlyTLS12AndLaterAreSpoken(version: String, isSpoken: Bool) async throws {
        let certificate = try await SelfMadeCertificate(in: TemporaryDirectory(), "server")
        try await withServer {
            $0.tls = try? certificate.pair
        } _: { server in
            let connection = try await TLSConnection(
                port: server.port, trusting: certificate, [version, "-cipher", "DEFAULT:@SECLEVEL=0"])
            #expect(try await connection.ask(hello) == (isSpoken ? "HTTP/1.1 200 OK" : nil))
        }
    }

    @Test func aKeyOfAnotherCertificateIsRefusedAtStart() async throws {
        let directory = try TemporaryDirectory()
        var configuration = HTTPConfiguration()
        configuration.tls = (
            try await SelfMadeCertificate(in: directory, "one").pair.certificate,
            try await SelfMadeCertificate(in: directory, "other").pair.key
        )
        let failure = #expect(throws: HTTPServerFailure.self) {
            try WebServer(configuration, handler: echo, log: quiet, metrics: MetricRegistry())
        }
        #expect(failure?.code == .wrongCertificate)
    }

    @Test func `another certificate is shown to who comes, and who is there stays`() async throws {
        let directory = try TemporaryDirectory()
        let (old, new) = (
            try await SelfMadeCertificate(in: directory, "old"),
            try await SelfMadeCertificate(in: directory, "new", days: 9)
        )
        let metrics = MetricRegistry()
        try await withServer(metrics: metrics) {
            $0.tls = try? old.pair
        } _: { server in
            let before = metrics.value("tls_certificate_expiry_timestamp_seconds")
            let first = try await TLSConnection(port: server.port, trusting: old)
            #expect(try await first.ask(hello) == "HTTP/1.1 200 OK")
            for round in 1...3 {
                let pair = try (round % 2 == 1 ? new : old).pair
                server.show(try TLSCredentials(certificate: pair.certificate, key: pair.key))
                #expect(try await first.ask(hello) == "HTTP/1.1 200 OK")
                for certificate in [old, new] {
                    let connection = try await TLSConnection(port: server.port, trusting: certificate)
                    let isShown = (certificate.keyFile == new.keyFile) == (round % 2 == 1)
                    #expect(try await connection.ask(hello) == (isShown ? "HTTP/1.1 200 OK" : nil), "\(round)")
                }
            }
            let later = metrics.value("tls_certificate_expiry_timestamp_seconds") - before
            #expect(abs(later - 8 * 86_400) < 60)
        }
    }

    @Test(arguments: ["", "nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
    func `what is no certificate, or no key, is refused in words`(text: String) async throws {
        let pair = try await SelfMadeCertificate(in: TemporaryDirectory(), "server").pair
        for (certificate, key) in [(text, pair.key), (pair.certificate, text)] {
            let failure = #expect(throws: HTTPServerFailure.self) {
                try TLSCredentials(certificate: certificate, key: key)
            }
            #expect(failure?.code == .wrongCertificate && failure?.description.isEmpty == false)
        }
    }
}
