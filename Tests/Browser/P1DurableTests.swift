import Foundation
import TestSupport
import Testing

/// P1: an acknowledged change survives `kill -9`.
@Suite struct P1DurableTests {
    /// How often the server is killed under load; more in `make soak`.
    private static let rounds = Int(ProcessInfo.processInfo.environment["KILL_ROUNDS"] ?? "") ?? 20

    @Test func aRegistrationItsJournalItsMailAndItsAnswerSurviveAKillRightAfterTheAnswer() async throws {
        var server = try await DemoServer.start()
        let applicant = Applicant(company: "Durable Optics", email: "me@durable.example")
        let registered = try await server.register(applicant, key: "durable")
        await server.kill()
        server = try await server.startAgain()

        let view = try await server.view(registered.registration, token: registered.token)
        #expect(view.state == "pendingVerification")
        #expect(view.submission.contains("Durable Optics"))
        let journal = try await server.database(
            """
            SELECT DISTINCT table_name FROM journal WHERE operation = 'registration.registerExhibitor'
            AND trace = (SELECT trace FROM journal WHERE table_name = 'registration' AND record = \(registered.registration))
            ORDER BY table_name
            """)
        #expect(journal.contains("registration") && journal.contains("party") && journal.contains("mail"))
        #expect(try await server.register(applicant, key: "durable") == registered)
        #expect(try await server.mail(for: applicant.email).link(to: "verify") != nil)
        #expect(try await server.exported(search: "Durable").count == 1)
        #expect(await server.stop() == .exited(0))
    }

    @Test func killedAgainAndAgainUnderLoadItHasEveryRegistrationOnce() async throws {
        var server = try await DemoServer.start(["--no-rate-limits"])
        var attempts: [Attempt] = []
        for round in 1...Self.rounds {
            attempts += try await Attempt.untilKilled(server, round: round)
            server = try await server.startAgain()
        }
        #expect(attempts.count { $0.answer != nil } >= Self.rounds)

        for attempt in attempts {
            let again = try await server.register(attempt.applicant, key: attempt.key)
            #expect(attempt.answer == nil || attempt.answer == again)
            _ = try await server.view(again.registration, token: again.token)
        }
        let lines = try await server.exported(search: "Load")
        #expect(lines.count == attempts.count)
        #expect(
            Set(lines.flatMap { $0.matches(of: /load-\d+-\d+-\d+@load\.example/).map { String($0.output) } })
                == Set(attempts.map(\.applicant.email)))
        try await expectMails(server, to: attempts.map(\.applicant.email))
        #expect(await server.stop() == .exited(0))
    }

    /// Each has its mail, and as many messages as mails: a mail that went twice has one Message-ID.
    private func expectMails(_ server: DemoServer, to addresses: [String]) async throws {
        let files = "\(server.data)/mail"
        try await eventually("all mails are sent", within: .seconds(60)) {
            try await server.database("SELECT count(*) FROM delivery") == ["0"]
        }
        var recipients: [String: Set<String>] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: files) where file.hasSuffix(".eml") {
            let mail = try String(contentsOfFile: "\(files)/\(file)", encoding: .utf8)
            let recipient = try #require(mail.firstMatch(of: /load-\d+-\d+-\d+@load\.example/))
            let id = try #require(mail.firstMatch(of: /(?i)message-id:\s*(\S+)/))
            recipients[String(recipient.output), default: []].insert(String(id.output.1))
        }
        #expect(Set(recipients.keys) == Set(addresses))
        #expect(recipients.values.allSatisfy { $0.count == 1 })
    }
}

/// A registration that was sent, and the answer if one came.
private struct Attempt: Sendable {
    let applicant: Applicant
    let key: String
    let answer: Registered?

    /// Sends registrations, 16 at a time, until the server is killed in the middle, after some of them were answered.
    static func untilKilled(_ server: DemoServer, round: Int) async throws -> [Attempt] {
        let (answers, answered) = AsyncStream.makeStream(of: Void.self)
        return try await withThrowingTaskGroup(of: [Attempt].self) { group in
            for sender in 1...16 {
                group.addTask {
                    var attempts: [Attempt] = []
                    repeat {
                        let name = "\(round)-\(sender)-\(attempts.count)"
                        let applicant = Applicant(company: "Load \(name)", email: "load-\(name)@load.example")
                        attempts.append(try await one(applicant, key: "load \(name)", server))
                        answered.yield()
                    } while attempts.last?.answer != nil
                    return attempts
                }
            }
            group.addTask {
                for await _ in answers.prefix(.random(in: 1...30)) {}
                await server.kill()
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func one(_ applicant: Applicant, key: String, _ server: DemoServer) async throws -> Attempt {
        do {
            return Attempt(applicant: applicant, key: key, answer: try await server.register(applicant, key: key))
        } catch is ConnectionFailure {
            return Attempt(applicant: applicant, key: key, answer: nil)
        }
    }
}
