import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct PartyListTests {
    private let test: TestInstallation

    /// Twenty-three parties with many equal names.
    init() async throws {
        test = try await TestInstallation()
        let names = ["Optik Müller", "深圳光电有限公司", "Zenith", "Ålund", "optik mueller"]
        for number in 0..<23 {
            var details = PartyDetails.organization(names[number % 5], country: ["DE", "CN", "SE"][number % 3])
            if number == 7 { details = .person("Grace Hopper") }
            if number == 8 { details = .lumen() }
            _ = try await test.recorded(details)
            test.clock.advance(.milliseconds(number % 4))
        }
    }

    private func find(_ request: FindParties = FindParties()) async throws -> PartyList {
        try await test.call(PartiesOperations.findParties, request)
    }

    /// All pages of a list, and the count that each gave.
    private func walk(_ request: FindParties, by limit: Int64) async throws -> (items: [PartyItem], counts: Set<Int64>)
    {
        var (request, items, counts) = (request, [PartyItem](), Set<Int64>())
        request.limit = limit
        repeat {
            let page = try await find(request)
            items += page.item
            counts.insert(page.count)
            request.after = page.next
        } while request.after != nil
        return (items, counts)
    }

    @Test(arguments: PartySort.allCases, [nil, PartyLevel.ordinary])
    func `page by page every party comes once, in order`(sort: PartySort, level: PartyLevel?) async throws {
        let whole = try await find(FindParties(level: level, sort: sort, limit: 1000))
        let paged = try await walk(FindParties(level: level, sort: sort), by: 4)
        #expect(paged.items == whole.item && whole.next == nil)
        let count = level == nil ? 23 : 22
        #expect(Set(paged.items.map(\.party)).count == count && paged.counts == [Int64(count)])
        let changes = whole.item.map(\.changed)
        if sort == .changed { #expect(changes == changes.sorted()) }
        let numbers = whole.item.map(\.customerNumber)
        if sort == .customerNumberDescending { #expect(numbers == numbers.sorted(by: >)) }
    }

    @Test(arguments: ["https://www.bright-optics.example/", "www.bright", "Bright-Opt", "optics.example"])
    func `a party is found by its site, however it is typed`(search: String) async throws {
        var details = PartyDetails.organization("Northern Mills")
        details.contactPoint = [ContactPoint(kind: .website, value: "https://www.bright-optics.example")]
        let party = try await test.recorded(details).party
        #expect(try await find(FindParties(search: search)).item.map(\.party) == [party])
    }

    @Test(
        arguments: [
            (FindParties(kind: .person), ["Grace Hopper"]), (FindParties(region: "DE-BE"), ["Lumen Optics"]),
            (FindParties(level: .vip), ["Lumen Optics"]), (FindParties(owner: "ann"), ["Lumen Optics"]),
            (FindParties(role: "supplier"), ["Lumen Optics"]), (FindParties(search: "hop gra"), ["Grace Hopper"]),
            (FindParties(search: "流明"), ["Lumen Optics"]), (FindParties(search: "hello lum gmb"), ["Lumen Optics"]),
            (FindParties(search: "4711"), ["Lumen Optics"]), (FindParties(search: "berl"), ["Lumen Optics"]),
            (FindParties(search: "lumen", country: "SE"), []), (FindParties(search: "lumen hopper"), []),
            (FindParties(country: "DE", owner: "bob"), []), (FindParties(tag: "4711"), []),
        ] as [(FindParties, [String])])
    func `a party must satisfy every filter`(request: FindParties, names: [String]) async throws {
        let list = try await find(request)
        #expect(list.item.map(\.displayName) == names && list.count == Int64(names.count))
    }

    @Test func `the words follow a change`() async throws {
        let lumen = try #require(try await find(FindParties(search: "lumen")).item.first).party
        try await test.change(lumen) { details in
            details.displayName = "Brightwater"
            details.name = []
            details.contactPoint = []
        }
        #expect(try await find(FindParties(search: "lumen")).item.isEmpty)
        #expect(try await find(FindParties(search: "bright berlin")).item.map(\.party) == [lumen])
    }

    @Test func `a tag leads to its parties`() async throws {
        let tag = try await test.call(PartiesOperations.defineTag, DefineTag(name: "Key", colour: "#0a7d33")).tag
        let lumen = try #require(try await find(FindParties(search: "lumen")).item.first).party
        try await test.change(lumen) { $0.tag = [tag] }
        #expect(try await find(FindParties(tag: tag)).item.map(\.party) == [lumen])
    }

    @Test(arguments: ["nonsense", "1", "1:x"])
    func `a page that nobody gave is refused`(after: String) async throws {
        let problem = await #expect(throws: Problem.self) {
            try await find(FindParties(sort: .customerNumber, after: after))
        }
        #expect(problem == .invalid("after", "cursor"))
    }
}
