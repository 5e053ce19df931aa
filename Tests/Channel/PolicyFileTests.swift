import Channel
import Foundation
import Messages
import TestSupport
import Testing

/// What a policy may say, and how it is told what is wrong with it.
@Suite struct PolicyFileTests {
    init() throws { try Vocabulary.check() }

    private static let contracts = [Reception.guestsContract, Reception.receptionContract()]

    private func refusal(_ lines: String) -> String? {
        #expect(throws: PolicyRefusal.self) {
            try Policy(xml: Array(TestPolicy.xml(lines).utf8), for: Self.contracts)
        }?.description
    }

    @Test(arguments: [
        (
            "<service><name>cellar</name><concurrentCalls>1</concurrentCalls></service>",
            "2:15: service[0].name: There is no such serv"
        ),
        ("<operation>\n<service>cellar</service><name>welcome</name></operation>", "3:9: operation[0].service: There"),
        (
            "<operation><service>reception</service>\n\n<name>leave</name></operation>",
            "4:6: operation[0].name: The service has no such operation"
        ),
        (
            "<operation><service>reception</service><name>welcome</name></operation>",
            "2:11: operation[0]: This changes nothing"
        ),
        (
            "<operation><service>guests</service><name>count</name>\n<caller>staff</caller>\n<caller>partner</caller>"
                + "</operation>", "4:8: operation[0].caller[1]: The contract does not let partner"
        ),
        (
            "<operation><service>reception</service><name>hear</name><closed>true</closed></operation>\n"
                + "<operation><service>reception</service><name>hear</name><closed>true</closed></operation>",
            "3:11: operation[1]: This stands here twice"
        ),
        (
            "<service><name>guests</name><concurrentCalls>1</concurrentCalls></service>\n"
                + "<service><name>guests</name><concurrentCalls>2</concurrentCalls></service>",
            "3:9: service[1]: This stands here"
        ),
        (
            "<operation><service>reception</service><name>hear</name><deadlineMilliseconds>9</deadlineMilliseconds>"
                + "</operation>", "operation[0].deadlineMilliseconds: Give a number of at least 10"
        ),
        ("<operation><service>reception</service><name>hear</name><reply>party</reply></operation>", "no such field"),
        ("<operation>", "This is not well-formed XML"),
    ])
    func `what is wrong is told with line, column and words`(lines: String, words: String) throws {
        #expect(try #require(refusal(lines)).contains(words))
    }

    @Test func `all that is wrong is told at once`() throws {
        let wrong = "<operation><service>cellar</service><name>x</name></operation>\n"
        #expect(try #require(refusal(wrong + wrong)).split(separator: "\n").count == 2)
    }

    @Test func `a policy changes limits and narrows callers, and nothing else`() throws {
        let policy = try Policy(
            xml: Array(
                TestPolicy.xml(
                    """
                    <operation><service>reception</service><name>welcome</name><caller>staff</caller>
                    <deadlineMilliseconds>70</deadlineMilliseconds><rateLimit><count>2</count><seconds>3</seconds></rateLimit>
                    </operation>
                    """
                ).utf8), for: Self.contracts)
        var expected = Reception.receptionContract()
        expected.operation[0].caller = [.staff, .system]
        expected.operation[0].deadlineMilliseconds = 70
        expected.operation[0].rateLimit = RateLimit(count: 2, seconds: 3)
        #expect(policy.applied(to: Self.contracts[1]).record == expected.record)
        #expect(policy.applied(to: Self.contracts[0]).record == Self.contracts[0].record)
    }
}

/// A policy file of a test.
struct TestPolicy {
    let path: String

    init(in directory: TemporaryDirectory) { path = directory.file("policy.xml") }

    static func xml(_ lines: String) -> String {
        "<policy xmlns=\"urn:pavilion:messages:1\">\n\(lines)\n</policy>\n"
    }

    func write(_ lines: String) throws {
        try Data(Self.xml(lines).utf8).write(to: URL(filePath: path), options: .atomic)
    }

    func remove() throws { try FileManager.default.removeItem(atPath: path) }
}
