import Timekeeping

/// Brings a directory's schema up to what the modules declare, in one transaction.
struct Migrator {
    let session: Session
    let dialect: Dialect
    let now: Instant

    /// Applies what is missing, module by module. Throws `newer` when the directory has steps that no module knows.
    func run(_ modules: [DataModule]) throws(HubFailure) {
        try HubFailure.wording("The data directory could not be brought up to date.") {
            try session.connection.execute("BEGIN IMMEDIATE")
            let applied = try AppliedSteps(session, known: modules)
            for module in modules {
                for migration in module.migrations where !applied.contains(migration, of: module) {
                    try apply(migration, of: module)
                }
            }
            try session.connection.execute("COMMIT")
        }
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
