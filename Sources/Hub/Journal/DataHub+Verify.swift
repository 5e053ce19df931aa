import Cryptography
import Files
import Glibc
import Timekeeping

extension DataHub {
    /// Checks a directory's whole journal: the chain of hashes, the signed heads, and that every journaled record is what
    /// its lines say. It only reads, and does so page by page, so that it can run beside the hub that has the directory
    /// open. It may take minutes and blocks meanwhile. What an older version wrote is checked as that version had it.
    ///
    /// - Parameter progress: told after each page of the journal.
    /// - Throws: when the directory cannot be read, or belongs to a newer version; damage is in the report.
    package static func verify(
        _ directory: String, modules: [DataModule], key: SecretKey,
        progress: @escaping ProgressReport = { _, _, _ in }
    ) throws(HubFailure) -> JournalReport {
        guard access(DataFile.database.path(in: directory), F_OK) == 0 else {
            throw HubFailure(.missing, "There is no database in \(directory).")
        }
        return try HubFailure.wording("The journal in \(directory) could not be read to its end.") {
            let engine = SQLiteEngine(directory: directory)
            let modules = try present([HubModule.module] + modules, in: engine, key)
            let session = try session(engine, modules, key)
            defer { session.close() }
            var verification = try JournalVerification(session, JournalHeadsFile(in: directory), progress: progress)
            return try verification.run()
        }
    }

    /// The modules with what the directory has had of their migrations.
    private static func present(
        _ modules: [DataModule], in engine: SQLiteEngine, _ key: SecretKey
    ) throws -> [DataModule] {
        let session = try session(engine, [], key)
        defer { session.close() }
        let steps = try AppliedSteps(session, known: modules)
        return modules.map { module in
            DataModule(
                name: module.name, migrations: module.migrations.filter { steps.contains($0, of: module) },
                queries: module.queries)
        }
    }

    private static func session(
        _ engine: SQLiteEngine, _ modules: [DataModule], _ key: SecretKey
    ) throws(HubFailure) -> Session {
        Session(try connection(engine, .reader), engine.dialect, try Catalogue(modules, []), Keyring(key))
    }
}
