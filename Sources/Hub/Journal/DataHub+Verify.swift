import Cryptography
import Files
import Glibc
import Timekeeping

extension DataHub {
    /// Checks a directory's whole journal: the chain of hashes, the signed heads, and that every journaled record is what
    /// its lines say. It only reads, and does so page by page, so that it can run beside the hub that has the directory
    /// open. It may take minutes and blocks meanwhile.
    ///
    /// - Throws: when the directory cannot be read, or belongs to another version; damage is in the report.
    package static func verify(
        _ directory: String, modules: [DataModule], key: SecretKey
    ) throws(HubFailure) -> JournalReport {
        guard access("\(directory)/hub.db", F_OK) == 0 else {
            throw HubFailure(.storage, "There is no database in \(directory).")
        }
        let engine = SQLiteEngine(directory: directory)
        let catalogue = try Catalogue([HubModule.module] + modules, [])
        let session = Session(try connection(engine, .reader), engine.dialect, catalogue, Keyring(key))
        defer { session.close() }
        var verification = JournalVerification(session, JournalHeadsFile(in: directory))
        do { return try verification.run() } catch {
            throw HubFailure(
                .storage, "The journal in \(directory) could not be read to its end.", cause: "\(error)")
        }
    }
}
