import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct CodesMappingTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func map(_ foreign: String, _ system: String, to list: String) async throws -> String? {
        try await test.call(
            CodesOperations.mapCode, MapCode(list: list, system: system, foreign: foreign), as: .system("import")
        ).code
    }

    private func put(_ foreign: String, _ code: String?, _ system: String = "badges") async throws -> String? {
        try await test.call(
            CodesOperations.putCodeMapping,
            PutCodeMapping(list: "country", system: system, foreign: foreign, code: code)
        ).code
    }

    @Test(arguments: [
        ("country", "iso-3166-1-alpha-3", "CHN", "CN"), ("country", "iso-3166-1-numeric", "250", "FR"),
        ("language", "iso-639-2", "ger", "de"), ("language", "iso-639-2", "deu", "de"),
        ("province", "gb-t-2260", "440000", "CN-GD"), ("industry", "gb-t-4754", "C", "C"),
        ("industry", "gb-t-4754", "37", "30"), ("product", "product-category", "laser-source", "photonics-laser"),
    ])
    func `a standard's code stands for one of ours`(list: String, system: String, foreign: String, code: String)
        async throws
    {
        #expect(try await map(foreign, system, to: list) == code)
    }

    @Test func `a code that nobody knows stands for nothing`() async throws {
        #expect(try await map("XYZ", "iso-3166-1-alpha-3", to: "country") == nil)
        #expect(try await map("CHN", "badges", to: "country") == nil)
    }

    @Test func `a partner's code stands for what the organizer says, until it is taken back`() async throws {
        #expect(try await put("Chine", "CN") == "CN")
        #expect(try await put("Chine", "TW") == "TW")
        #expect(try await map("Chine", "badges", to: "country") == "TW")
        #expect(try await put("Chine", nil) == nil)
        #expect(try await map("Chine", "badges", to: "country") == nil)
    }

    @Test func `the organizer's word goes before a standard's`() async throws {
        #expect(try await put("GBR", "IE", "iso-3166-1-alpha-3") == "IE")
        #expect(try await put("GBR", nil, "iso-3166-1-alpha-3") == "GB")
    }

    @Test(arguments: ["XX", "AN"])
    func `a partner's code cannot stand for a code that is unknown or has ended`(code: String) async throws {
        let problem = await #expect(throws: Problem.self) { _ = try await put("Chine", code) }
        #expect(problem?.errors == [FieldError("code", "unknownCode")])
    }

    @Test func `what a strange caller says about codes is refused`() async throws {
        let request = PutCodeMapping(list: "country", system: "badges", foreign: "Chine", code: "CN")
        let problem = await #expect(throws: Problem.self) {
            try await test.call(CodesOperations.putCodeMapping, request, as: .everyone)
        }
        #expect(problem?.kind == .unauthenticated)
    }
}
