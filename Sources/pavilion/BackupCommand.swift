import Hub
import Wiring

extension Command {
    static let backup = Command(
        name: "backup",
        summary: "Copy a data directory into a folder of backups, beside a running server or without one.",
        options: [
            .data,
            Option(
                name: "to", value: "BACKUPS", help: "the folder of backups; made when it is missing", isRequired: true),
            Option(name: "full", value: nil, help: "stand on no earlier backup (else only what changed is kept)"),
            Option(name: "without-key", value: nil, help: "leave out server.key, which you keep elsewhere"),
            Option(name: "check", value: nil, help: "prove indexes and journal as well as pages; takes longer"),
            Option(name: "json", value: nil, help: "say the result as JSON"),
        ]
    ) { arguments in
        let verify: JournalCheck? =
            arguments.has("check") ? { try Installation.verifyJournal(of: $0, progress: $1) } : nil
        let backup = try await ProgressLine.during { progress in
            try Backup.make(
                of: arguments.directory("data"), in: arguments.directory("to"), full: arguments.has("full"),
                withKey: !arguments.has("without-key"), verify: verify, progress: progress)
        }
        if let reason = backup.startedAnew { Terminal.complain("a full backup, because: \(reason)") }
        Terminal.say(try arguments.has("json") ? JSON.text(BackupReport(backup)) : BackupReport(backup).words)
    }
}

/// What `backup` tells.
private struct BackupReport: Encodable {
    let backup: String
    let blocks: Int
    let blocksInAll: Int
    let journalSequence: Int64
    let startedAnew: String?

    init(_ made: Backup) {
        backup = made.name
        (blocks, blocksInAll) = made.blocks
        journalSequence = made.journalSequence
        startedAnew = made.startedAnew
    }

    var words: String {
        "\(backup): \(blocks) of \(blocksInAll) blocks of 4 KiB, up to journal entry \(journalSequence)"
    }
}
