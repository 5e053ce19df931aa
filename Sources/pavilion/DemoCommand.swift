import Demo
import Files
import FoundationEssentials
import Hub
import Logging
import Wiring

extension Command {
    static let demo = Command(
        name: "demo", summary: "Fill an empty data directory with a fictional exhibition.",
        options: [
            Option(name: "data", value: "DIR", help: "the directory; made when it is missing", isRequired: true),
            Option(
                name: "parties", value: "N",
                help: "a hub for measurements: so many invented parties in place of a few exhibitors"),
            Option(
                name: "keep", value: nil,
                help: "leave a directory that has just this already; empty one that an older demo filled"),
        ]
    ) { arguments in
        let directory = arguments.directory("data")
        let parties = try arguments.count("parties")
        if arguments.has("keep"), let found = try DemoStamp(of: directory) {
            guard try found != DemoStamp(filling: directory, parties: parties) else {
                Terminal.say("\(directory) is filled already")
                return
            }
            try FileManager.default.removeItem(atPath: directory)
        }
        try await fillWholly(directory, parties: parties)
        Terminal.say(
            """
            filled \(directory): an exhibition with two past editions and the coming one, demo-next
            the console's password is in \(DataFile.organizerPassword.path(in: directory))
            """)
    }

    /// Fills a directory beside the one that is meant and gives it its name at the end, so that a demo that was interrupted
    /// leaves nothing that looks like one.
    private static func fillWholly(_ directory: String, parties: Int?) async throws {
        let files = FileManager.default
        if files.fileExists(atPath: directory), try !files.contentsOfDirectory(atPath: directory).isEmpty {
            throw UnavailableFailure("\(directory) is not empty; the demo fills an empty directory only")
        }
        let unfinished = directory + ".unfinished"
        if files.fileExists(atPath: unfinished) { try files.removeItem(atPath: unfinished) }
        try await ProgressLine.during {
            try await DemoHub.fill(
                unfinished, parties: parties, log: .standardError(minimum: .warning), progress: $0)
        }
        try DemoStamp(filling: unfinished, parties: parties).write(to: unfinished)
        try DurableFile.rename(unfinished, to: directory)
    }
}
