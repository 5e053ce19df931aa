import FoundationEssentials

/// Compares the journal of a data directory with its hashes, heads and records, as `DataHub.verify` does with the modules
/// of whoever asks.
package typealias JournalCheck = (_ directory: String, _ progress: @escaping ProgressReport) throws -> JournalReport

/// Throws `damaged` with the first finding. False: there is no key to check it with.
///
/// - Parameter what: what the failure calls the directory.
func proveJournal(
    in directory: String, of what: String, _ verify: JournalCheck, _ progress: @escaping ProgressReport
) throws -> Bool {
    guard FileManager.default.fileExists(atPath: DataFile.serverKey.path(in: directory)) else { return false }
    guard let finding = try verify(directory, progress).findings.first else { return true }
    throw HubFailure(.damaged, "The journal of \(what) is damaged.", cause: "\(finding)")
}
