import Foundation
import HTTPServer
import Metrics
import TestSupport
import Testing

@Suite struct HTTPServerTLSTests {
    @Test func aClientThatTrustsTheCertificateIsServed() async throws {
        try await withDirectory { directory in
            let tls = try await certificate(in: directory, "server")
            let handler = Handling { .text("secure: \($0.isSecure)", status: 200) }
            try await withServer(handler) {
                $0.tls = tls
            } _: { server in
                let (output, _) = try await openssl(
                    ["s_client", "-quiet", "-verify_return_error", "-CAfile", "\(directory)/server.crt", "-connect"]
                        + ["localhost:\(server.port)"],
                    input: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                #expect(output.hasPrefix("HTTP/1.1 200"))
                #expect(output.hasSuffix("secure: true\n"))
            }
        }
    }

    @Test func oldVersionsOfTLSAreNotSpoken() async throws {
        try await withDirectory { directory in
            let tls = try await certificate(in: directory, "server")
            try await withServer {
                $0.tls = tls
            } _: { server in
                let (_, status) = try await openssl(
                    ["s_client", "-tls1_1", "-cipher", "DEFAULT:@SECLEVEL=0", "-connect", "localhost:\(server.port)"])
                #expect(status != 0)
            }
        }
    }

    @Test func aKeyOfAnotherCertificateIsRefusedAtStart() async throws {
        try await withDirectory { directory in
            let (one, other) = try await (certificate(in: directory, "one"), certificate(in: directory, "other"))
            var configuration = HTTPConfiguration()
            configuration.tls = (one.certificate, other.key)
            let failure = #expect(throws: HTTPServerFailure.self) {
                try WebServer(configuration, handler: echo, log: quiet, metrics: MetricRegistry())
            }
            #expect(failure?.code == .cannotStart)
        }
    }
}

private func withDirectory(_ body: (String) async throws -> Void) async throws {
    let directory = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await body(directory)
}

/// Makes a key and a certificate that it signs itself.
private func certificate(in directory: String, _ name: String) async throws -> (certificate: String, key: String) {
    let (key, certificate) = ("\(directory)/\(name).key", "\(directory)/\(name).crt")
    let (_, status) = try await openssl(
        ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"]
            + [
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
                certificate,
            ])
    #expect(status == 0)
    return try (String(contentsOfFile: certificate, encoding: .utf8), String(contentsOfFile: key, encoding: .utf8))
}

/// Runs `openssl` and returns what it wrote and its exit status.
private func openssl(_ arguments: [String], input: String = "") async throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    process.standardError = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in ended.resume() }
        do {
            try process.run()
            try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try stdin.fileHandleForWriting.close()
        } catch {
            ended.resume(throwing: error)
        }
    }
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
}
