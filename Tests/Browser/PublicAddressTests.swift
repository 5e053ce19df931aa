import Foundation
import TestSupport
import Testing

/// What the server believes of those who speak to it: not their Host, and of proxies only those that it was told.
@Suite struct PublicAddressTests {
    private let lies = [
        ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("Forwarded", "for=6.6.6.6;host=evil.example"),
        ("X-Forwarded-Proto", "ftp"),
    ]

    @Test func `only --public-url makes links`() async throws {
        let server = try await DemoServer.start(["--public-url", "https://show.example/"])
        let applicant = Applicant(company: "Honest Optics", email: "me@honest.example")
        let connection = try RawConnection(port: try #require(URL(string: server.address)?.port))
        let head = (lies + [("Content-Type", "application/json"), ("Content-Length", "\(applicant.json.utf8.count)")])
            .map { "\($0): \($1)\r\n" }.joined()
        try await connection.send("POST /api/registration/register-exhibitor HTTP/1.1\r\n\(head)\r\n\(applicant.json)")
        let answer = try await connection.response()
        #expect(answer.status == 201)
        #expect(!answer.text.contains("evil.example"))
        let mail = try await server.mail(for: applicant.email)
        #expect(mail.text.contains("https://show.example/registrations/"))
        #expect(!mail.text.contains("evil.example"))
        for page in ["/", "/editions/demo-next", "/nowhere", "/console/registrations"] {
            let connection = try RawConnection(port: try #require(URL(string: server.address)?.port))
            let head = lies.map { "\($0): \($1)\r\n" }.joined()
            try await connection.send("GET \(page) HTTP/1.1\r\n\(head)\r\n")
            let answer = try await connection.response()
            #expect(!(answer.text + answer.headers.map(\.value).joined()).contains("evil.example"), "\(page)")
        }
        #expect(await server.stop() == .exited(0))
    }

    /// Wrong passwords from one address are counted: who is which address shows in who has to wait.
    private func statusOfMany(_ server: DemoServer, _ header: (Int) -> (String, String)) async throws -> Set<Int> {
        var statuses: Set<Int> = []
        let wrong = ("Authorization", "Basic \(Data("organizer:wrong".utf8).base64EncodedString())")
        for number in 0..<12 {
            let answer = try await server.client.get("/console/registrations", headers: [wrong, header(number)])
            statuses.insert(answer.status)
        }
        return statuses
    }

    @Test func `a trusted proxy tells clients apart, anybody else does not`() async throws {
        let header: (Int) -> (String, String) = { ("X-Forwarded-For", "198.51.100.\($0)") }
        let proxied = try await DemoServer.start(["--trusted-proxy", "10.0.0.0/8", "--trusted-proxy", "127.0.0.1"])
        #expect(try await statusOfMany(proxied, header) == [401])
        #expect(await proxied.stop() == .exited(0))
        let alone = try await DemoServer.start(["--trusted-proxy", "10.0.0.0/8"])
        #expect(try await statusOfMany(alone, header) == [401, 429])
        #expect(await alone.stop() == .exited(0))
    }
}
