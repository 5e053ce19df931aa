import Foundation

/// A mail as Python's `email` package reads it: a reader that is not ours. Lines of `text` end in LF.
package struct ReadMail: Decodable, Equatable, Sendable {
    package struct Address: Decodable, Equatable, Sendable {
        package let name: String
        package let address: String

        package init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    package let from: [Address]
    package let to: [Address]
    package let subject: String
    package let text: String
    package let headers: [String: String]
    package let defects: [String]

    package init(_ raw: String) async throws {
        let directory = try TemporaryDirectory()
        try Data(raw.utf8).write(to: URL(fileURLWithPath: directory.file("mail")))
        try await self.init(file: directory.file("mail"))
    }

    package init(file: String) async throws {
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
