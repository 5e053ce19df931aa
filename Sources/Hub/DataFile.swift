/// What stands in a data directory, by its name there; `DirectoryLock` keeps its file beside it.
package enum DataFile: String {
    /// The database. SQLite keeps its write-ahead log and that log's index beside it.
    case database = "hub.db"
    /// What the hub seals and signs depends on it.
    case serverKey = "server.key"
    /// The signed ends of the journal, one a line.
    case journalHeads = "journal.heads"
    /// The folder of the receipts of erasures.
    case erasures
    /// The folder of the mails that no server was named for.
    case mail
    /// The folder of the folders in which partners leave files.
    case exchange
    /// The folder of the lists that are being imported, and of the rows of them that were refused.
    case lists
    /// The password of a demo's console.
    case organizerPassword = "organizer-password"

    /// Its path below the data directory.
    package var name: String { rawValue }

    package func path(in directory: String) -> String { "\(directory)/\(name)" }
}
