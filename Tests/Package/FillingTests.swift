import Testing

/// What fills a hub asks neither who may nor whether a rule is obeyed: it is for invented data only.
@Suite struct FillingTests {
    /// Where each of the two is declared, by its name.
    private let declarations = [
        "runUnasked": "Sources/Channel/Bus+Filling.swift",
        "PartySeed": "Services/Data/Parties/PartySeed.swift",
    ]

    @Test func `only the demo fills a hub without asking who may`() async throws {
        for (name, declaration) in declarations {
            let users = try await SourceTree.swiftFiles()
                .filter { try $0 != "Tests/Package/FillingTests.swift" && SourceTree.text($0).contains(name) }
            #expect(users.contains(declaration))
            #expect(users.contains { $0.hasPrefix("Sources/Demo/") })
            #expect(users.filter { $0 != declaration && !$0.hasPrefix("Sources/Demo/") } == [])
        }
    }
}
