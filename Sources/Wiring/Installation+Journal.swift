import Channel
import Glibc
import Hub

extension Installation {
    /// Checks the journal of a data directory, which must exist.
    ///
    /// - Parameter progress: told after each page of it.
    package static func verifyJournal(
        of directory: String, progress: @escaping ProgressReport = { _, _, _ in }
    ) throws -> JournalReport {
        let file = DataFile.serverKey.path(in: directory)
        guard access(file, R_OK) == 0 else {
            throw UnavailableFailure("\(file) cannot be read; is this a data directory?")
        }
        let key = try ServerKey.load(in: directory)
        return try DataHub.verify(
            directory, modules: dataModules(in: directory, key: key), key: key, progress: progress)
    }
}
