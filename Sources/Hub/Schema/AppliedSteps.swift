/// The steps of its schema's history that a directory has had.
struct AppliedSteps {
    private struct Step: Hashable {
        let module: String
        let name: String
    }

    private let steps: Set<Step>

    /// Throws `newer` when the directory has a step that no module knows.
    init(_ session: Session, known modules: [DataModule]) throws {
        guard try session.connection.hasTable(HubModule.migrations.name) else {
            steps = []
            return
        }
        let applied = try session.run("migrations", "SELECT module, name FROM migration ORDER BY id", [])
            .map { Step(module: try $0.text("module"), name: try $0.text("name")) }
        let known = Set(
            modules.flatMap { module in module.migrations.map { Step(module: module.name, name: $0.name) } })
        if let unknown = applied.first(where: { !known.contains($0) }) {
            throw HubFailure(
                .newer,
                "The data directory belongs to a newer version of Pavilion: it has the step “\(unknown.name)” of "
                    + "module “\(unknown.module)”, which this version does not know.")
        }
        steps = Set(applied)
    }

    func contains(_ migration: Migration, of module: DataModule) -> Bool {
        steps.contains(Step(module: module.name, name: migration.name))
    }
}
