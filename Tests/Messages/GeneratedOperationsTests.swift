import MessageGeneration
import MessageModel
import Resources
import Testing

@Suite struct GeneratedOperationsTests {
    private func operations(_ edit: (inout Draft) -> Void) throws -> String {
        var contract = try Draft.example("contract")
        edit(&contract)
        let schemas = Resource.all { $0.hasSuffix(".xsd") }.map { ($0.path, $0.bytes) }
        let files = try GeneratedMessages.files(
            schemas: schemas, contracts: [("contract.xml", Array(contract.xml("contract").utf8))])
        return try #require(files["RegistrationOperations.swift"])
    }

    @Test func aProcessHasServiceOperations() throws {
        let expected = """
            package enum RegistrationOperations {
                /// Registers an exhibitor.
                package static let registerExhibitor = ServiceOperation<RegisterExhibitor, ExhibitorRegistered>(
                    service: "registration", name: "registerExhibitor")
            """
        #expect(try operations { _ in }.contains(expected))
    }

    @Test func aDataServiceHasDataOperations() throws {
        let source = try operations { $0["layer"] = .text("data") }
        #expect(source.contains("= DataOperation<RegisterExhibitor, ExhibitorRegistered>("))
        #expect(source.contains("service: \"registration\", name: \"registerExhibitor\", kind: .write)"))
    }

    @Test(arguments: [
        ("operation[0].reply", "nothing", "the operation registerExhibitor names nothing, which no schema declares"),
        ("operation[0].kind", "dance", "operation[0].kind breaks the rule choice"),
    ]) func aWrongContractIsRefused(_ path: String, _ value: String, _ words: String) {
        let failure = #expect(throws: SchemaFailure.self) { try operations { $0[path] = .text(value) } }
        #expect(failure?.file == "contract.xml")
        #expect(failure?.words == words)
    }

    @Test func aPlaceholderIsPassedOver() throws {
        let schemas = Resource.all { $0.hasSuffix(".xsd") }.map { ($0.path, $0.bytes) }
        let files = try GeneratedMessages.files(
            schemas: schemas, contracts: [("contract.xml", Array("<contract/>\n".utf8))])
        #expect(!files.keys.contains { $0.hasSuffix("Operations.swift") })
    }
}
