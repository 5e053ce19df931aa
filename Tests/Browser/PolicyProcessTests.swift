import Foundation
import TestSupport
import Testing

/// Policy as whoever runs a server meets it: signals, files, exit statuses.
@Suite(.timeLimit(.minutes(1))) struct PolicyProcessTests {
    private func policy(_ lines: String) -> Data {
        Data("<policy xmlns=\"urn:pavilion:messages:1\">\n\(lines)\n</policy>\n".utf8)
    }

    private let slower =
        "<operation><service>mail</service><name>sendMail</name>"
        + "<deadlineMilliseconds>90000</deadlineMilliseconds></operation>"
    private let wrong = "<operation><service>mail</service><name>shout</name></operation>"

    @Test func `a running server reads a new policy by itself, on SIGHUP at once, and serves on`() async throws {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        let server = try await ServerProcess.start(data: data)
        let file = URL(filePath: "\(data)/policy.xml")
        try policy(slower).write(to: file, options: .atomic)
        try await eventually("the policy is in force") {
            try server.log.contains("policy.inForce") && server.log.contains("operations=1")
        }
        let readings = try server.log.matches(of: #/policy\.inForce/#).count
        server.signal(SIGHUP)
        try await eventually("the policy is read again") {
            try server.log.matches(of: #/policy\.inForce/#).count == readings + 1
        }
        try policy(wrong).write(to: file, options: .atomic)
        try await eventually("the policy is refused") { try server.log.contains("policy.refused") }
        #expect(await server.stop() == .exited(0))
    }

    @Test func `a server does not start on a wrong policy, and says line and column`() async throws {
        let directory = try TemporaryDirectory()
        try policy(wrong).write(to: URL(filePath: directory.file("policy.xml")))
        let refused = try await PavilionProgram.run(["serve", "--data", directory.path, "--port", "0"])
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("2:40: operation[0].name: The service has no such operation."))
    }
}

/// `pavilion contracts check` as the shell meets it.
@Suite(.timeLimit(.minutes(1))) struct ContractsCommandTests {
    private func check(_ words: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(["contracts", "check"] + words)
    }

    private func file(_ text: String, in directory: TemporaryDirectory, _ name: String) throws -> String {
        let path = directory.file(name)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test func `the contracts of the program are sound, also beside a directory without a policy`() async throws {
        let directory = try TemporaryDirectory()
        for words in [[], ["--data", directory.path]] {
            let finished = try await PavilionProgram.run(["contracts", "check"] + words)
            #expect(finished.status == .exited(0), "\(finished.output)")
            #expect(finished.output.hasPrefix("all is well: "))
        }
    }

    @Test func `mistakes are told with file, line and column and status 1, for people and for programs`() async throws {
        let directory = try TemporaryDirectory()
        let policy = try file(
            "<policy xmlns=\"urn:pavilion:messages:1\">\n<service><name>attic</name>"
                + "<concurrentCalls>1</concurrentCalls></service></policy>", in: directory, "policy.xml")
        let contract = try file(
            """
            <contract xmlns="urn:pavilion:messages:1">
            <service>greetings</service><layer>process</layer><description>Greets.</description>
            <operation><name>greet</name><description>Greets.</description><request>getParty</request>
            <reply>party</reply><caller>public</caller><kind>write</kind>
            <deadlineMilliseconds>5000</deadlineMilliseconds></operation>
            </contract>
            """, in: directory, "greetings.xml")
        let words = try await check(contract, "--data", directory.path)
        #expect(words.status == .exited(1))
        #expect(words.output.contains("\(policy):2:15: service[0].name: There is no such service."))
        #expect(
            words.output.contains(
                "\(contract):3:11: operation[0].rateLimit: service greetings greet: anybody may write"))
        let report = try await check(contract, policy, "--json")
        let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
        let findings = json?["findings"] as? [[String: Any]]
        #expect(json?["sound"] as? Bool == false && json?["policies"] as? Int == 1)
        #expect(findings?.map { $0["line"] as? Int } == [2, 3] || findings?.map { $0["line"] as? Int } == [3, 2])
    }

    @Test func `a file that is not there is wrong usage, and one that is no XML is told`() async throws {
        let directory = try TemporaryDirectory()
        #expect(try await check(directory.file("nothing.xml")).status == .exited(64))
        let torn = try await check(try file("<policy", in: directory, "torn.xml"))
        #expect(torn.status == .exited(1) && torn.output.contains("not well-formed XML"))
    }
}
