import Adapters
import Foundation
import TestSupport
import Timekeeping

extension OutgoingMail {
    /// A mail of which a test cares about some parts only.
    static func sample(
        id: String = "1.test@expo.example", from: MailAddress = MailAddress("expo@expo.example", name: "Expo"),
        to: MailAddress = MailAddress("li.wei@visitor.example", name: "Li Wei"), subject: String = "Your registration",
        text: String = "Welcome.\n", language: String = "en"
    ) -> OutgoingMail {
        OutgoingMail(
            messageID: id, from: from, to: to, subject: subject, text: text, language: language,
            sent: Instant(milliseconds: 1_800_000_000_000))
    }
}

/// A mail as Python's `email` package reads it: a reader that is not ours. Lines of `text` end in LF.
struct ReadMail: Decodable, Equatable {
    struct Address: Decodable, Equatable {
        let name: String
        let address: String
    }

    let from: [Address]
    let to: [Address]
    let subject: String
    let text: String
    let headers: [String: String]
    let defects: [String]

    init(_ raw: String) async throws {
        let directory = try TemporaryDirectory()
        try Data(raw.utf8).write(to: URL(fileURLWithPath: directory.file("mail")))
        try await self.init(file: directory.file("mail"))
    }

    init(file: String) async throws {
        let python = try await ChildProcess("/usr/bin/env", ["python3", "-c", Self.program, file])
        let output = try await python.remainingOutput()
        guard await python.end() == .exited(0) else { throw try python.failure("could not read a mail") }
        self = try JSONDecoder().decode(Self.self, from: Data(output.utf8))
    }

    private static let program = """
        import email, email.policy, json, sys
        mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
        people = lambda name: [{'name': a.display_name, 'address': a.addr_spec} for a in mail[name].addresses]
        print(json.dumps({
            'from': people('From'), 'to': people('To'), 'subject': mail['Subject'], 'text': mail.get_content().replace('\\r\\n', '\\n'),
            'headers': {name.lower(): value for name, value in mail.items()},
            'defects': [repr(d) for d in mail.defects + [d for v in mail.values() for d in v.defects]]}))
        """
}
