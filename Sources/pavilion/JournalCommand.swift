import Hub
import Wiring

extension Command {
    static let journalVerify = Command(
        name: "journal verify", summary: "Check that nobody has changed the journal or what it tells of.",
        options: [
            Option(
                name: "data", value: "DIR", help: "the data directory; a server may be running on it", isRequired: true),
            .json,
        ]
    ) { arguments in
        let directory = arguments.directory("data")
        let report = try await ProgressLine.during { try Installation.verifyJournal(of: directory, progress: $0) }
        Terminal.say(try arguments.has("json") ? report.json() : report.words)
        if !report.isSound { throw DamageFailure(description: "the journal in \(directory) is damaged") }
    }
}
