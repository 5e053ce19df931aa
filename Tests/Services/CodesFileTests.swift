import Messages
import Testing

@testable import CodesService

/// The lists that the build carries (`Schemas/Codes`).
@Suite struct CodesFileTests {
    private static let files = CodeFile.embedded()
    /// The lists whose headings stand in another list.
    private static let headings = [
        "prefecture": "province", "province": "country", "relation-wording": "relation-kind",
    ]

    private static func entries(_ list: String) throws -> [CodeEntry] {
        try #require(files.first { $0.list == list }, "\(list)").entries()
    }

    @Test(arguments: [
        ("contact-point-kind", 7), ("country", 249), ("industry", 21 + 88), ("language", 183 + 2), ("match-reason", 14),
        ("match-verdict", 3), ("party-role", 9), ("prefecture", 333), ("product", 96), ("product-category", 29),
        ("province", 34), ("relation-kind", 4),
        ("relation-wording", 8),
    ])
    func `a list has all its codes`(list: String, count: Int) throws {
        #expect(try Self.entries(list).count { $0.until == nil } == count)
    }

    @Test func `every list is counted here`() { #expect(Self.files.count == 13) }

    @Test(arguments: files.map(\.list)) func `no code is there twice`(list: String) throws {
        let codes = try Self.entries(list).map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: files.map(\.list)) func `every code has a name in three languages`(list: String) throws {
        for entry in try Self.entries(list) {
            #expect(entry.name.map(\.language) == ["en", "zh-Hans", "zh-Hant"], "\(entry.code)")
        }
    }

    @Test(arguments: files.map(\.list)) func `every heading is there, and stands under none itself`(list: String) throws
    {
        let headings = try Self.entries(Self.headings[list] ?? list)
        let own = Self.headings[list] == nil
        for entry in try Self.entries(list) {
            guard let group = entry.group else { continue }
            let heading = headings.first { $0.code == group }
            #expect(heading != nil && !(own && heading?.group != nil), "\(entry.code)")
        }
    }

    @Test func `every verdict and reason of matching is worded`() throws {
        #expect(try Self.entries("match-verdict").map(\.code) == MatchVerdict.allCases.map(\.rawValue))
        #expect(try Self.entries("match-reason").map(\.code) == MatchReason.allCases.map(\.rawValue))
    }

    @Test func `every province and prefecture stands under another`() throws {
        #expect(try Self.entries("province").allSatisfy { $0.group == "CN" })
        #expect(try Self.entries("prefecture").allSatisfy { $0.group != nil })
    }

    @Test(arguments: files.map(\.list)) func `a standard's code stands for one code that there is`(list: String) throws
    {
        let file = try #require(Self.files.first { $0.list == list })
        let codes = Set(try Self.entries(list).map(\.code))
        let standards = try file.standards()
        #expect(standards.filter { !codes.contains($0.code) }.map(\.foreign) == [])
        #expect(Set(standards.map { "\($0.system) \($0.foreign)" }).count == standards.count)
    }

    @Test func `every country has its three letters and its number`() throws {
        let standards = try #require(Self.files.first { $0.list == "country" }).standards()
        for country in try Self.entries("country") where country.until == nil {
            let systems = standards.filter { $0.code == country.code && $0.system != "alias" }.map(\.system)
            #expect(systems.sorted() == ["iso-3166-1-alpha-3", "iso-3166-1-numeric"], "\(country.code)")
        }
    }
}
