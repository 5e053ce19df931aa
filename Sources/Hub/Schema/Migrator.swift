import MessageModel
import Timekeeping

/// Brings a directory's schema up to what the modules declare, in one transaction.
struct Migrator {
    let session: Session
    let dialect: Dialect
    let now: Instant

    /// Applies what is missing, module by module. Throws `newer` when the directory has steps that no module knows.
    func run(_ modules: [DataModule]) throws(HubFailure) {
        do {
            try session.connection.execute("BEGIN IMMEDIATE")
            let applied = try appliedSteps()
            let known = Set(modules.flatMap { module in module.migrations.map { Step(module.name, $0.name) } })
            if let unknown = applied.first(where: { !known.contains($0) }) {
                throw HubFailure(
                    .newer,
                    "The data directory belongs to a newer version of Pavilion: it has the step “\(unknown.name)” of "
                        + "module “\(unknown.module)”, which this version does not know.")
            }
            for module in modules {
                for migration in module.migrations where !applied.contains(Step(module.name, migration.name)) {
                    try apply(migration, of: module)
                }
            }
            try session.connection.execute("COMMIT")
        } catch let failure as HubFailure {
            throw failure
        } catch {
            throw HubFailure(.storage, "The data directory could not be brought up to date.", cause: "\(error)")
        }
    }

    private struct Step: Hashable {
        let module: String
        let name: String

        init(_ module: String, _ name: String) {
            self.module = module
            self.name = name
        }
    }

    /// In the order of their application.
    private func appliedSteps() throws -> [Step] {
        guard try session.connection.hasTable(HubModule.migrations.name) else { return [] }
        let rows = try session.run("migrations", "SELECT module, name FROM migration ORDER BY id", [])
        return try rows.map { Step(try $0.text("module"), try $0.text("name")) }
    }

    private func apply(_ migration: Migration, of module: DataModule) throws {
        for statement in migration.statements(for: dialect) { try session.connection.execute(statement) }
        try session.run(
            "record migration",
            """
            INSERT INTO migration (id, module, name, applied)
            VALUES ((SELECT coalesce(max(id), 0) + 1 FROM migration), ?1, ?2, ?3)
            """,
            [.text(module.name), .text(migration.name), SQLValue(now)])
    }
}
