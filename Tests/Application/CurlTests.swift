import Channel
import Foundation
import MessageModel
import Messages
import TestSupport
import Testing

@testable import Application

/// The lines to try in `/api/docs`, read by a shell as whoever copies them has them read, and asked of the demo's edition.
@Suite struct CurlTests {
    private static let address = "http://expo.example"

    /// What curl is called with.
    private struct Line {
        var target = ""
        var headers: [(String, String)] = []
        var body = ""
        var wantsPassword = false

        init(_ arguments: [String]) {
            var rest = arguments[...]
            while let argument = rest.popFirst() {
                switch argument {
                case "-H":
                    let parts = (rest.popFirst() ?? "").split(separator: ":", maxSplits: 1)
                    headers.append((String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)))
                case "--data-raw": body = rest.popFirst() ?? ""
                case "-u": wantsPassword = rest.popFirst() == "organizer"
                case let argument where argument.hasPrefix(CurlTests.address):
                    target = String(argument.dropFirst(CurlTests.address.count))
                default: break
                }
            }
        }

        func asked(of site: TestSite, _ more: [(String, String)] = []) async throws -> Reply {
            try await site.ask("POST", target, headers + more, body: Array(body.utf8))
        }
    }

    /// All lines, in the order of the pages.
    private func lines(_ site: TestSite, token: String = "") async throws -> [Line] {
        let index = try await site.get("/api/docs").text
        let services = Set(index.matches(of: #/href="\/api\/docs\/([a-z]+)#/#).map { String($0.1) })
        var script = "curl() { printf '%s\\037' \"$@\"; printf '\\036'; }\n"
        for service in services.sorted() {
            let page = try await site.get("/api/docs/\(service)").text
            for match in page.matches(of: #/<code>(curl [^<]*)<\/code>/#) {
                script +=
                    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
                    .reduce(String(match.1)) { $0.replacing($1.0, with: $1.1) } + "\n"
            }
        }
        let read = try await FinishedProgram.run("/bin/sh", ["-c", script], environment: ["TOKEN": token])
        #expect(read.status == .exited(0) && read.errorOutput == "", "\(read.errorOutput)")
        return read.output.split(separator: "\u{1e}").map { line in
            Line(line.split(separator: "\u{1f}").map(String.init))
        }
    }

    private func isRead(_ line: Line) throws -> Bool {
        try Registry.embeddedContracts().contains { contract in
            contract.operation.contains { Gateway.path(contract.service, $0.name) == line.target && $0.kind == .read }
        }
    }

    @Test func `every operation has a line, which a shell reads`() async throws {
        let operations = try Registry.embeddedContracts().flatMap { contract in
            contract.operation.filter(\.isOfAPI).map { Gateway.path(contract.service, $0.name) }
        }
        let lines = try await lines(TestSite())
        #expect(lines.map(\.target).sorted() == operations.sorted())
        #expect(lines.allSatisfy { $0.body.hasPrefix("{") })
    }

    @Test func `whoever copies a line is answered, or asked who asks`() async throws {
        let site = try await TestSite()
        for line in try await lines(site) {
            // Only a mail has the code that a registration is confirmed with.
            if line.target.hasSuffix("/verify-registration") { continue }
            let reply = try await line.asked(of: site)
            switch reply.status {
            case 200, 201: break
            case 401, 403: #expect(line.wantsPassword || line.headers.contains { $0.0 == "Authorization" })
            case 404: #expect(try isRead(line), "\(line.target)")
            default: Issue.record("\(line.target): \(reply.status) \(reply.text)")
            }
        }
    }

    /// A sample has every field. So where a message asks for one of two, that is told, too.
    @Test func `whoever may call is told at most that the sample's records are not here`() async throws {
        let site = try await TestSite()
        for line in try await lines(site) where line.wantsPassword {
            let reply = try await line.asked(of: site, [basic(TestSite.password)])
            let rules = reply.text.matches(of: #/"rule":"([A-Za-z]+)"/#).map { String($0.1) }
            #expect(
                [200, 201, 404, 409].contains(reply.status)
                    || reply.status == 422 && Set(rules).isSubset(of: ["unknownDepartment", "onlyOne"]),
                "\(line.target): \(reply.status) \(reply.text)")
        }
    }

    @Test func `the lines lead an exhibitor through a registration`() async throws {
        let site = try await TestSite()
        let register = try #require(try await lines(site).first { $0.target == Submission.address })
        var registered = try await register.asked(of: site).message(ExhibitorRegistered.self)
        for name in [
            "correct-email", "get-registration", "resend-verification", "open-verification", "verify-registration",
            "withdraw-registration",
        ] {
            let mail = try #require(try await site.mails().last)
            let code = try #require(mail.firstMatch(of: #/verify\?code=([A-Za-z0-9_-]+)/#)).1
            var line = try #require(
                try await lines(site, token: registered.token).first { $0.target.hasSuffix("/\(name)") })
            line.body = line.body
                .replacing(#/"registration":"[0-9]+"/#, with: "\"registration\":\"\(registered.registration)\"")
                .replacing(#/"code":"[^"]+"/#, with: "\"code\":\"\(code)\"")
            let reply = try await line.asked(of: site)
            #expect(reply.status == 200, "\(name): \(reply.status) \(reply.text)")
            // A corrected address ends the tokens before it.
            if name == "correct-email" { registered = try reply.message() }
        }
    }
}
