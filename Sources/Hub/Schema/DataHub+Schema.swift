extension DataHub {
    /// The table of dead letters, for whoever asks the journal about one.
    package static let deadLetters = HubModule.deadLetter

    /// The statements that make an empty directory's tables, its own before those of the modules: two hubs with the same
    /// ones can stand for each other.
    package static func schema(of modules: [DataModule], for dialect: Dialect) -> [String] {
        ([HubModule.module] + modules).flatMap { module in
            module.migrations.flatMap { $0.statements(for: dialect) }
        }
    }
}
