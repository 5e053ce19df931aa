import Adapters
import Channel
import Glibc
import Hub
import RegistrationProcess

extension Command {
    static let journalVerify = Command(
        name: "journal verify", summary: "Check that nobody has changed the journal or what it tells of.",
        options: [
            Option(
                name: "data", value: "DIR", help: "the data directory; a server may be running on it", isRequired: true),
            Option(name: "json", value: nil, help: "answer in JSON"),
        ]
    ) { arguments in
        let directory = arguments.directory("data")
        let report = try Installation.verifyJournal(of: directory)
        Terminal.say(try arguments.has("json") ? report.json() : report.words)
        if !report.isSound { throw DamageFailure(description: "the journal in \(directory) is damaged") }
    }
}

/// What was checked is not as it was written; the program ends with status 1.
struct DamageFailure: Error, CustomStringConvertible {
    let description: String
}

extension Installation {
    /// Checks the journal of a data directory, which must exist.
    package static func verifyJournal(of directory: String) throws -> JournalReport {
        guard access("\(directory)/server.key", R_OK) == 0 else {
            throw UnavailableFailure("\(directory)/server.key cannot be read; is this a data directory?")
        }
        let key = try ServerKey.load(in: directory)
        let services = try services(
            key: key, address: PublicAddress(""), mail: MailFolder(directory: directory),
            sender: MailAddress("pavilion@localhost"))
        let registry = try Registry(services, contracts: Registry.embeddedContracts())
        return try DataHub.verify(directory, modules: registry.dataModules, key: key)
    }
}
