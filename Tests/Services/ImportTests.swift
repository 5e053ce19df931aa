import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Exhibitors of lists and partners come to an edition.
@Suite struct ImportTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation.announcing(.sample(), .sample("autumn")) }

    private func bring(
        _ exhibitor: ImportExhibitor, as principal: Caller.Principal = .staff("ann"), key: String? = nil
    ) async throws -> ExhibitorImported {
        try await test.call(ImportsOperations.importExhibitor, exhibitor, as: principal, key: key)
    }

    private func participations(of edition: String = "spring") async throws -> [Participation] {
        try await test.call(ParticipationsOperations.listParticipations, ListParticipations(edition: edition)).item
    }

    @Test func `the first is created, the same is unchanged, and at another edition it is attached`() async throws {
        let first = try await bring(.lumen())
        #expect(first.outcome == .created)
        let journal = try test.count("journal")
        #expect(try await bring(.lumen()) == ExhibitorImported(party: first.party, outcome: .unchanged))
        var spelled = ImportExhibitor.lumen()
        spelled.companyName = "LUMEN  optics"
        #expect(try await bring(spelled) == ExhibitorImported(party: first.party, outcome: .unchanged))
        #expect(try test.count("journal") == journal)
        let autumn = try await bring(.lumen(at: "autumn"))
        #expect(autumn == ExhibitorImported(party: first.party, outcome: .attached))
        let taken = try await test.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: [first.party]))
        #expect(taken.item.map(\.entry.edition) == ["spring", "autumn"])
    }

    @Test func `one that may be a known one is a new one, about which somebody is asked`() async throws {
        let known = try await bring(.lumen())
        var unplaced = ImportExhibitor.lumen(at: "autumn")
        unplaced.country = nil
        let likely = try await bring(unplaced)
        #expect(likely.outcome == .likely && likely.party != known.party)
        #expect(try await bring(unplaced) == ExhibitorImported(party: likely.party, outcome: .unchanged))
        let reviews = try await test.call(PartiesOperations.listMatchReviews, ListMatchReviews())
        #expect(reviews.item.map(\.party) == [likely.party] && reviews.item.map(\.other) == [known.party])
    }

    @Test func `what the source says is kept with the participation`() async throws {
        let party = try await bring(.lumen()).party
        let kept = try #require(try await participations().first)
        #expect(kept.party == party && kept.recorded == test.clock.now)
        #expect(
            kept.entry
                == ExhibitorEntry(
                    edition: "spring", companyName: "Lumen Optics", country: "DE", category: "Light",
                    productCategory: ["light", "laser"]))
        #expect(kept.outcome == .created && kept.contact == nil && kept.import == nil)
    }

    @Test func `a partner knows its exhibitors by its own ids, and is not confused with another`() async throws {
        var exhibitor = ImportExhibitor.lumen()
        exhibitor.externalId = "4711"
        let first = try await bring(exhibitor, as: .partner("index"))
        exhibitor.companyName = "Brightwater Ltd"
        #expect(try await bring(exhibitor, as: .partner("index")).party == first.party)
        let other = try await bring(exhibitor, as: .partner("guide"))
        #expect(other.outcome == .created && other.party != first.party)
        #expect(try await participations().map(\.entry.partner) == ["index", "guide"])
    }

    @Test func `whom the source names is proposed, once`() async throws {
        var exhibitor = ImportExhibitor.lumen()
        exhibitor.contact = Contact(name: "Ada Lens", email: "ada@lumen.example", phone: "030 901820")
        let party = try await bring(exhibitor).party
        _ = try await bring(exhibitor)
        let relations = try await test.call(PartiesOperations.getParty, GetParty(party: party)).relation
        #expect(relations.map(\.state) == [.proposed])
        #expect(try await participations().map(\.contact) == [relations[0].party])
        exhibitor.edition = "autumn"
        _ = try await bring(exhibitor)
        let again = try #require(try await participations(of: "autumn").first)
        #expect(again.outcome == .attached && again.contact == nil)
    }

    @Test func `whom the source names later is proposed, once, and kept with the participation`() async throws {
        let party = try await bring(.lumen()).party
        var named = ImportExhibitor.lumen()
        named.contact = Contact(name: "Ada Lens", email: "ada@lumen.example")
        #expect(try await bring(named) == ExhibitorImported(party: party, outcome: .unchanged))
        let relations = try await test.call(PartiesOperations.getParty, GetParty(party: party)).relation
        #expect(relations.map(\.state) == [.proposed])
        #expect(try await participations().map(\.contact) == [relations[0].party])
        let journal = try test.count("journal")
        _ = try await bring(named)
        named.contact = Contact(name: "Bo Prism", email: "bo@lumen.example")
        _ = try await bring(named)
        #expect(try test.count("journal") == journal)
    }

    @Test func `whom another source names of an organization that takes part already is proposed`() async throws {
        let party = try await bring(.lumen()).party
        var named = ImportExhibitor.lumen()
        named.contact = Contact(name: "Ada Lens", email: "ada@lumen.example")
        for _ in 0..<2 {
            let again = try await bring(named, as: .partner("index"))
            #expect(again == ExhibitorImported(party: party, outcome: .unchanged))
        }
        #expect(try await participations().map { $0.contact != nil } == [true])
        #expect(try test.count("relation") == 1)
    }

    @Test func `of merged organizations either takes part for both`() async throws {
        let spring = try await bring(.lumen()).party
        var other = ImportExhibitor.lumen()
        other.companyName = "Brightwater"
        let merged = try await bring(other).party
        _ = try await test.call(
            PartiesOperations.mergeParties,
            MergeParties(survivor: spring, survivorVersion: 1, merged: merged, mergedVersion: 1))
        other.companyName = "Lumen Optics GmbH"
        #expect(try await bring(other) == ExhibitorImported(party: spring, outcome: .unchanged))
        other.companyName = "Brightwater AG"
        #expect(try await bring(other) == ExhibitorImported(party: spring, outcome: .unchanged))
        #expect(try await participations().count == 2)
    }

    @Test func `an organization tells its editions, and those of whom was merged into it`() async throws {
        let party = try await bring(.lumen()).party
        var other = ImportExhibitor.lumen(at: "autumn")
        other.companyName = "Brightwater"
        let merged = try await bring(other).party
        _ = try await test.call(
            PartiesOperations.mergeParties,
            MergeParties(survivor: party, survivorVersion: 1, merged: merged, mergedVersion: 1))
        let known = try await test.call(PartiesOperations.getParty, GetParty(party: party))
        let taken = try await test.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: [known.party] + known.merged))
        #expect(taken.item.map(\.entry.edition) == ["spring", "autumn"])
        #expect(taken.item.map(\.entry.companyName) == ["Lumen Optics", "Brightwater"])
    }

    @Test func `an edition or a code that is not there is refused, and nothing of it stays`() async throws {
        var wrong = ImportExhibitor.lumen(at: "winter")
        wrong.country = "ZZ"
        wrong.productCategory = ["light", "none"]
        let problem = await #expect(throws: Problem.self) { try await bring(wrong) }
        #expect(problem?.errors.map(\.path) == ["edition", "country", "productCategory[1]"])
        #expect(try test.count("party") == 0)
    }

    @Test func `a row with more faults than a reply can name is refused with the first of them`() async throws {
        var wrong = ImportExhibitor.lumen()
        wrong.country = "ZZ"
        wrong.productCategory = (0..<50).map { "none\($0)" }
        let problem = await #expect(throws: Problem.self) { try await bring(wrong) }
        #expect(problem?.errors.count == 50)
        let row = [ListRow(exhibitor: wrong)]
        let checked = try await test.call(
            ImportsOperations.checkExhibitors, CheckExhibitors(row: row), as: .staff("ann"))
        #expect(checked.result[0].error.count == 50 && checked.record.validate().isEmpty)
        let list = try await test.openImport()
        let imported = try await test.call(
            ImportsOperations.importExhibitors, ImportExhibitors(import: list.import, done: 0, row: row, last: true),
            as: .staff("ann"))
        #expect(imported.result[0].error == checked.result[0].error && imported.record.validate().isEmpty)
        #expect(imported.import.refused == 1)
    }

    @Test func `of many each is imported or refused by itself, in their order`() async throws {
        var wrong = ImportExhibitor.lumen()
        wrong.country = "ZZ"
        var others = (0..<40).map { number in
            var exhibitor = ImportExhibitor.lumen()
            exhibitor.companyName = "Exhibitor \(number) Works"
            exhibitor.taxId = nil
            return exhibitor
        }
        others.shuffle()
        let list = try await test.openImport()
        let reply = try await test.call(
            ImportsOperations.importExhibitors,
            ImportExhibitors(
                import: list.import, done: 0,
                row: ([.lumen(), wrong, .lumen()] + others).map { ListRow(exhibitor: $0) } + [ListRow()], last: true),
            as: .staff("ann"))
        #expect(reply.result.prefix(3).map(\.imported?.outcome) == [.created, nil, .unchanged])
        #expect(reply.import.state == .ended && reply.import.done == 44)
        #expect(reply.import.created == 41 && reply.import.unchanged == 1 && reply.import.refused == 2)
        #expect(reply.result[1].error.map(\.path) == ["country"] && reply.result[1].error[0].message.contains("list"))
        #expect(try await participations().map(\.entry.companyName).dropFirst() == others.map(\.companyName)[...])
    }

    @Test func `an edition's participations come page by page, in the order in which they came`() async throws {
        for number in 0..<5 {
            var exhibitor = ImportExhibitor.lumen()
            exhibitor.companyName = "Company\(number)x\(number)"
            _ = try await bring(exhibitor)
        }
        var (names, after): ([String], String?) = ([], nil)
        repeat {
            let page = try await test.call(
                ParticipationsOperations.listParticipations,
                ListParticipations(edition: "spring", limit: 2, after: after))
            #expect(page.count == 5 && !page.more && page.item.count <= 2)
            names += page.item.map(\.entry.companyName)
            after = page.next
        } while after != nil
        #expect(names == (0..<5).map { "Company\($0)x\($0)" })
        let whose = ListParticipations()
        await #expect(throws: Problem.self) {
            try await test.call(ParticipationsOperations.listParticipations, whose)
        }
    }

    @Test func `the public and holders may not`() async throws {
        for principal in [Caller.Principal.everyone, .holder(token: "x")] {
            let problem = await #expect(throws: Problem.self) { try await bring(.lumen(), as: principal) }
            #expect(problem?.kind == .unauthenticated || problem?.kind == .forbidden)
        }
    }
}

extension TestInstallation {
    /// An import that takes rows.
    func openImport(of file: String = "list.csv", to edition: String = "spring") async throws -> ImportRecord {
        let digest = String(repeating: "0", count: 64)
        return try await call(
            ParticipationsOperations.openImport,
            OpenImport(edition: edition, fileName: file, fileDigest: digest, mappingDigest: digest), as: .staff("ann"))
    }
}

extension ImportExhibitor {
    static func lumen(at edition: String = "spring") -> ImportExhibitor {
        ImportExhibitor(
            edition: edition, companyName: "Lumen Optics", country: "DE", category: "Light",
            productCategory: ["light", "laser"])
    }
}
