import Foundation
import TestSupport
import Testing

/// How `pavilion serve` starts, behaves on its connections and ends, seen by whoever runs it.
@Suite struct ServingTests {
    @Test func aRequestThatIsRunningWhenSIGTERMComesIsAnswered() async throws {
        let server = try await DemoServer.start()
        let applicant = Applicant(company: "Last Optics", email: "me@last.example")
        let connection = try RawConnection(port: try #require(URL(string: server.address)?.port))
        let body = applicant.json
        let (first, rest) = (body.prefix(20), body.dropFirst(20))
        try await connection.send(
            "POST /api/registration/register-exhibitor HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(first)")
        // The server has read the head when it answers somebody who came later.
        _ = try await server.client.get("/healthz")
        async let status = server.stop()
        try await eventually("the server is stopping") { try server.log.contains("server.stopping") }
        try await connection.send(String(rest))
        #expect(try await connection.response().status == 201)
        #expect(await status == .exited(0))
        let again = try await server.startAgain()
        #expect(try await again.exported(search: "Last").count == 1)
        #expect(await again.stop() == .exited(0))
    }

    @Test func aSecondServerOnTheSameDirectoryIsToldWhy() async throws {
        let server = try await DemoServer.start()
        let second = try await PavilionProgram.run(["serve", "--data", server.data, "--port", "0"])
        #expect(second.status == .exited(69))
        #expect(second.output.isEmpty)
        #expect(second.errorOutput.contains("is in use by another Pavilion"))
        #expect(try await server.client.get("/healthz").status == 200)
        #expect(await server.stop() == .exited(0))
    }

    @Test func aPortInUseIsRefusedInWords() async throws {
        let directory = try TemporaryDirectory()
        let taken = try LoopbackSocket.listen()
        let refused = try await PavilionProgram.run(
            ["serve", "--data", directory.file("data"), "--port", "\(taken.port)"])
        #expect(refused.status == .exited(69))
        #expect(refused.output.isEmpty)
        #expect(refused.errorOutput.contains("\(taken.port)"))
    }

    @Test(arguments: [
        ["serve"], ["serve", "--data"], ["serve", "--data", "d", "--port", "70000"],
        ["serve", "--data", "d", "--prot", "1"], ["serve", "--data", "d", "extra"], ["sreve"], [],
        ["serve", "--data", "d", "--tls-key", "k"], ["serve", "--data", "d", "--public-url", "show.example"],
        ["serve", "--data", "d", "--public-url", "https://"], ["serve", "--data", "d", "--public-url", "https://a/b"],
        ["serve", "--data", "d", "--smtp-host", "h", "--smtp-security", "ssl"],
        ["serve", "--data", "d", "--organizer-password-file", "missing"],
        ["serve", "--data", "d", "--trusted-proxy", "10.0.0.0/8", "--trusted-proxy", "proxy.example"],
    ])
    func aWrongCommandLineIsRefusedAndTouchesNothing(arguments: [String]) async throws {
        let directory = try TemporaryDirectory()
        let refused = try await PavilionProgram.run(arguments, directory: directory.path)
        #expect(refused.status == .exited(64))
        #expect(arguments.isEmpty || refused.output.isEmpty)
        #expect(arguments.isEmpty || !refused.errorOutput.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    }

    @Test func standardOutputHoldsTheAddressAndNothingElse() async throws {
        let directory = try TemporaryDirectory()
        let server = try await ChildProcess(
            PavilionProgram.path, ["serve", "--data", directory.file("data"), "--port", "0"])
        let address = try await server.nextLine()
        #expect(try address.wholeMatch(of: Regex("http://127\\.0\\.0\\.1:[1-9][0-9]*")) != nil)
        let port = try #require(URL(string: address)?.port)
        #expect(try await HTTPClient(port: port).get("/nowhere").status == 404)
        server.signal(SIGTERM)
        #expect(try await server.remainingOutput() == "")
        #expect(await server.end() == .exited(0))
        #expect(try server.errorOutput.contains("server.stopped"))
    }

    @Test func withACertificateItSpeaksTLS() async throws {
        let directory = try TemporaryDirectory()
        let certificate = try await SelfMadeCertificate(in: directory, "show.example")
        let server = try await DemoServer.start([
            "--tls-certificate", certificate.certificateFile, "--tls-key", certificate.keyFile,
        ])
        #expect(server.address.hasPrefix("https://127.0.0.1:"))
        let page = try await FinishedProgram.run(
            "/usr/bin/curl",
            ["-sS", "--fail", "--cacert", certificate.certificateFile, "\(server.address)/editions/demo-next"])
        #expect(page.status == .exited(0), "\(page.errorOutput)")
        #expect(page.output.contains("<h1"))
        #expect(await server.stop() == .exited(0))
    }

    @Test func aFloodOfRegistrationsFromOneAddressIsToldToWait() async throws {
        let server = try await DemoServer.start()
        var accepted = 0
        let refused = try await eventually("the limit") {
            let answer = try await server.send(
                Applicant(company: "Flood \(accepted)", email: "flood-\(accepted)@flood.example"))
            accepted += 1
            return answer.status == 201 ? nil : answer
        }
        #expect(refused.status == 429)
        #expect(refused["Retry-After"].flatMap { Int($0) } ?? 0 >= 1)
        #expect(refused["Content-Type"] == "application/problem+json")
        #expect(accepted > 20)
        #expect(await server.stop() == .exited(0))
    }

    @Test func withoutLimitsItSaysSoLoudly() async throws {
        let limited = try await DemoServer.start()
        #expect(try !limited.log.contains("RATE LIMITS ARE OFF"))
        #expect(await limited.stop() == .exited(0))
        let unlimited = try await DemoServer.start(["--no-rate-limits"])
        #expect(try unlimited.log.contains("warning RATE LIMITS ARE OFF"))
        for number in 0..<100 {
            let answer = try await unlimited.send(
                Applicant(company: "Load \(number)", email: "load-\(number)@load.example"))
            #expect(answer.status == 201)
        }
        #expect(await unlimited.stop() == .exited(0))
    }
}
