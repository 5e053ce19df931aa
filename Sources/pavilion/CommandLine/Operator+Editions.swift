import Messages

extension Operator {
    /// Throws when no edition of this code was announced: an empty list would say that nobody takes part in it.
    func requireEdition(_ code: String) async throws {
        _ = try await call(EditionsOperations.getEdition, GetEdition(code: code))
    }

    /// The codes of all editions that were announced, the latest first.
    func editions() async throws -> [String] {
        try await call(EditionsOperations.listEditions, ListEditions()).edition.map(\.code)
    }
}
