import Hub
import Timekeeping
import Wiring

extension Command {
    static let restore = Command(
        name: "restore", summary: "Make a data directory from a folder of backups, or prove that it can be done.",
        options: [
            Option(name: "from", value: "BACKUPS", help: "the folder of backups", isRequired: true),
            Option(name: "data", value: "DIR", help: "the data directory to make; missing or empty"),
            Option(
                name: "at", value: "TIME", help: "the last backup of then or before, as 2027-03-01T09:00:00Z (the last)"
            ),
            Option(
                name: "receipts", value: "DIR", help: "more receipts of erasures, as DIR/erasures of the lost directory"
            ),
            Option(name: "check", value: nil, help: "restore beside the backups, prove everything, keep nothing"),
            Option(name: "json", value: nil, help: "say the result as JSON"),
        ]
    ) { arguments in
        let time = try arguments["at"].map { text in
            guard let time = Instant(text) else { throw UsageFailure("--at takes a time as 2027-03-01T09:00:00Z") }
            return time
        }
        let (folder, directory) = (arguments.directory("from"), arguments.directory("data"))
        guard directory.isEmpty == arguments.has("check") else {
            throw UsageFailure("restore takes either --data DIR or --check")
        }
        let restoration = try await ProgressLine.during { progress in
            if arguments.has("check") {
                try Restoration.check(folder, at: time, verify: Installation.verifyJournal, progress: progress)
            } else {
                try Restoration.restore(
                    from: folder, to: directory, at: time, receipts: arguments["receipts"],
                    verify: Installation.verifyJournal, progress: progress)
            }
        }
        if !restoration.journalIsProved { Terminal.complain("the journal is not proved: the backup has no server.key") }
        for backup in restoration.unread { Terminal.complain("receipts of erasures may be missing: \(backup)") }
        let report = RestoreReport(restoration, directory: directory)
        Terminal.say(try arguments.has("json") ? JSON.text(report) : report.words)
    }
}

/// What `restore` tells.
private struct RestoreReport: Encodable {
    /// Nil: it was only checked.
    let directory: String?
    let backups: [String]
    let bytes: Int
    let journalSequence: Int64
    let records: [String: Int64]
    let unread: [String]
    let journalIsProved: Bool

    init(_ restoration: Restoration, directory: String) {
        self.directory = directory.isEmpty ? nil : directory
        backups = restoration.backups
        bytes = restoration.bytes
        journalSequence = restoration.database.journalSequence
        records = restoration.database.records
        unread = restoration.unread
        journalIsProved = restoration.journalIsProved
    }

    var words: String {
        let width = records.keys.map(\.count).max() ?? 0
        let lines = records.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { table, count in
            "  \(table)\(String(repeating: " ", count: width - table.count + 2))\(count)"
        }
        return """
            \(directory.map { "restored to \($0) from" } ?? "can be restored:") \(backups.joined(separator: " + "))
            \(bytes) bytes, up to journal entry \(journalSequence); records:
            \(lines.joined(separator: "\n"))
            """
    }
}
