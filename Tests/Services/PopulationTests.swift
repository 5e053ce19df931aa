import Channel
import Demo
import Hub
import Logging
import MessageModel
import Messages
import PhoneNumbers
import TestSupport
import Testing
import Timekeeping

@Suite struct PopulationTests {
    private static let count = 400

    /// A hub with so many invented parties, opened again.
    private func filled() async throws -> TestInstallation {
        let directory = try TemporaryDirectory()
        try await DemoHub.fill(directory.path, parties: Self.count, log: Log(minimum: .error) { _ in })
        return try await TestInstallation(in: directory)
    }

    @Test func `as many parties are there as were wanted, each with a valid number of its own`() async throws {
        let test = try await filled()
        let parties = try await test.allParties()
        #expect(parties.count == Self.count)
        for party in parties {
            let found = try await test.call(
                PartiesOperations.findParty, FindParty(customerNumber: party.customerNumber))
            #expect(found.party == party.party)
        }
        #expect(Set(parties.map(\.details.kind)) == [.organization, .person])
    }

    @Test func `what is said of them has the shape and the codes that staff would have to use`() async throws {
        let test = try await filled()
        let parties = try await test.allParties()
        for party in parties {
            #expect(party.details.record.validate().isEmpty, "\(party.details)")
            for point in party.details.contactPoint where point.kind == .phone || point.kind == .mobile {
                #expect(PhoneNumber(point.value, region: "ZZ") != nil, "\(point.value)")
            }
        }
        let tags = try await test.call(PartiesOperations.listTags, ListTags()).item.map(\.tag)
        #expect(!tags.isEmpty && Set(parties.flatMap(\.details.tag)).isSubset(of: tags))
        for (list, used) in [
            ("country", parties.compactMap(\.details.country)), ("party-role", parties.flatMap(\.details.role)),
            ("province", parties.compactMap(\.details.region)),
        ] {
            let codes = try await test.call(CodesOperations.listCodes, ListCodes(list: list)).item.map(\.code)
            #expect(Set(used).isSubset(of: codes), "\(list)")
        }
    }

    @Test func `persons work for organizations, and some organizations belong together`() async throws {
        let parties = try await filled().allParties()
        let kinds = Dictionary(uniqueKeysWithValues: parties.map { ($0.party, $0.details.kind) })
        for party in parties {
            for relation in party.relation {
                #expect(kinds[relation.party] != nil && kinds[relation.organization] == .organization)
            }
            if party.details.kind == .person { #expect(party.relation.map(\.kind) == [.employment]) }
        }
        #expect(parties.contains { party in party.relation.contains { $0.kind != .employment } })
    }

    @Test func `the journal has every party from its first version`() async throws {
        let test = try await filled()
        for party in try await test.allParties() {
            let id = try #require(Identifier(party.party))
            let entries = try await test.hub.read { snapshot in try snapshot.journal(about: id) }
            let first = try #require(entries.first { $0.table == "party" })
            #expect(first.before == nil && first.after?["display_name"] == .text(party.details.displayName))
            #expect(entries.last { $0.table == "party" }?.version == party.version)
        }
    }

    @Test func `registrations for the editions are there`() async throws {
        let test = try await filled()
        var count: Int64 = 0
        for edition in ["demo-first", "demo-last", "demo-next"] {
            count += try await test.call(
                RegistrationsOperations.listRegistrations, ListRegistrations(edition: edition)
            ).count
        }
        #expect(count > 0)
    }

    @Test func `the same number gives the same parties`() async throws {
        let (first, second) = (try await filled(), try await filled())
        #expect(try await first.allParties() == second.allParties())
    }
}

extension TestInstallation {
    fileprivate func allParties() async throws -> [Party] {
        var parties: [Party] = []
        var next: String?
        repeat {
            let page = try await call(PartiesOperations.findParties, FindParties(limit: 1000, after: next))
            for item in page.item { parties.append(try await party(item.party)) }
            next = page.next
        } while next != nil
        return parties
    }
}
