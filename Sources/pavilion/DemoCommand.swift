import Files
import FoundationEssentials
import Logging

extension Command {
    static let demo = Command(
        name: "demo", summary: "Fill an empty data directory with a fictional exhibition.",
        options: [
            Option(name: "data", value: "DIR", help: "the directory; made when it is missing", isRequired: true)
        ]
    ) { arguments in
        let directory = arguments.text("data", default: "")
        try await fillWholly(directory)
        Terminal.say(
            """
            filled \(directory): an exhibition with two past editions and the coming one, demo-next
            the console's password is in \(directory)/organizer-password
            """)
    }

    /// Fills a directory beside the one that is meant and gives it its name at the end, so that a demo that was interrupted
    /// leaves nothing that looks like one.
    private static func fillWholly(_ directory: String) async throws {
        let files = FileManager.default
        if files.fileExists(atPath: directory), try !files.contentsOfDirectory(atPath: directory).isEmpty {
            throw UnavailableFailure("\(directory) is not empty; the demo fills an empty directory only")
        }
        let unfinished = directory + ".unfinished"
        if files.fileExists(atPath: unfinished) { try files.removeItem(atPath: unfinished) }
        try await Demo.fill(unfinished, log: .standardError(minimum: .warning))
        try DurableFile.rename(unfinished, to: directory)
    }
}
