import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping
import Wiring

/// A whole import is taken back.
@Suite struct ImportUndoTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation.announcing(.sample(), .sample("autumn")) }

    /// Brings companies by a list.
    private func bring(
        _ companies: String..., to edition: String = "spring", contact: Contact? = nil
    ) async throws -> (import: String, parties: [String]) {
        let list = try await test.openImport(to: edition)
        let rows = companies.map { company in
            var exhibitor = ImportExhibitor.lumen(at: edition)
            (exhibitor.companyName, exhibitor.contact) = (company, contact)
            return ListRow(exhibitor: exhibitor)
        }
        let reply = try await test.call(
            ImportsOperations.importExhibitors,
            ImportExhibitors(import: list.import, done: 0, row: rows, last: true), as: .staff("ann"))
        return (list.import, reply.result.compactMap(\.imported?.party))
    }

    private func undo(_ list: String) async throws -> ImportRecord {
        try await test.call(ImportsOperations.undoImport, UndoImport(import: list), as: .staff("ann"))
    }

    private let ada = Contact(name: "Ada Lens", email: "ada@lumen.example", phone: "030 901820")

    @Test func `whom it recorded is gone, with all that they are found by, and comes again by the same list`()
        async throws
    {
        let first = try await bring("Lumen Optics", "Brightwater", contact: ada)
        #expect(try test.count("party") == 4)
        let undone = try await undo(first.import)
        #expect(undone.state == .undone && undone.ended == test.clock.now)
        #expect(undone.takenBack == 2 && undone.removed == 4 && undone.keptChanged == 0 && undone.keptUsed == 0)
        for table in ["participation", "party", "party_role", "contact_point", "relation", "party_word", "match_key"] {
            #expect(try test.count(table) == 0, "\(table)")
        }
        #expect(try test.count("journal", where: "table_name = 'party' AND after IS NULL") == 4)
        let journal = try test.count("journal")
        #expect(try await undo(first.import) == undone)
        #expect(try test.count("journal") == journal)
        #expect(try await bring("Lumen Optics", "Brightwater", contact: ada).parties.count == 2)
        #expect(try test.count("party") == 4)
    }

    @Test func `whom somebody has changed or uses stays, and is told`() async throws {
        let list = try await bring("Lumen Optics", "Brightwater", "Amber Works", "Birch Tools", "Cedar Mill")
        let details = try await test.call(PartiesOperations.getParty, GetParty(party: list.parties[0])).details
        _ = try await test.call(
            PartiesOperations.changeParty,
            ChangeParty(party: list.parties[0], version: 1, details: details.levelled(.vip)))
        _ = try await bring("Brightwater", to: "autumn")
        _ = try await test.call(
            RegistrationOperations.registerExhibitor, .sample(company: "Amber Works", email: "bo@amber.example"))
        _ = try await test.call(
            PartiesOperations.markNeverSame, MarkNeverSame(party: list.parties[3], other: list.parties[0]))
        let undone = try await undo(list.import)
        #expect(undone.takenBack == 5 && undone.removed == 1 && undone.keptChanged == 1 && undone.keptUsed == 3)
        #expect(try test.count("participation") == 1)
        for (position, party) in list.parties.enumerated() {
            #expect(try test.count("party", where: "id = \(party)") == (position < 4 ? 1 : 0), "\(position)")
        }
    }

    @Test func `what the journal has sealed about a person who is gone can be read no more`()
        async throws
    {
        let list = try await bring("Lumen Optics", contact: ada)
        let person = try #require(Identifier(try await contact(of: list.parties[0])))
        let organization = try #require(Identifier(list.parties[0]))
        _ = try await undo(list.import)
        #expect(try test.ask("SELECT id FROM subject_key WHERE key IS NULL") == [[SQLValue(person)]])
        let lines = try await test.hub.read { try $0.journal(about: person, after: 0, limit: 100) }
        #expect(!lines.isEmpty)
        #expect(!lines.contains { if case .known = $0.personal { true } else { false } })
        let kept = try await test.hub.read { try $0.journal(about: organization, after: 0, limit: 100) }
        #expect(kept.contains { $0.after?["display_name"] == "Lumen Optics" })
        test.close()
        #expect(try Installation.verifyJournal(of: test.directory.path).isSound)
    }

    /// The person who was recorded with an organization at spring.
    private func contact(of organization: String) async throws -> String {
        let taken = try await test.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: [organization]))
        return try #require(taken.item.first?.contact)
    }

    @Test func `a contact whom a registration names stays with the organization`() async throws {
        let list = try await bring("Amber Works", contact: ada)
        _ = try await test.call(
            RegistrationOperations.registerExhibitor, .sample(company: "Amber Works", email: "ada@lumen.example"))
        let undone = try await undo(list.import)
        #expect(undone.removed == 0 && undone.keptUsed == 2)
        #expect(try test.count("party") == 2 && test.count("relation") == 1)
    }

    @Test func `a contact that a later list named goes with the participation`() async throws {
        let first = try await bring("Lumen Optics")
        let later = try await bring("Lumen Optics", contact: ada)
        #expect(try test.count("party") == 2)
        #expect(try await undo(later.import).takenBack == 0)
        let undone = try await undo(first.import)
        #expect(undone.removed == 2 && undone.keptUsed == 0)
        #expect(try test.count("party") == 0)
    }

    @Test func `whom it only found keeps what it was, without the contact that came by it`() async throws {
        _ = try await bring("Lumen Optics")
        let later = try await bring("Lumen Optics", to: "autumn", contact: ada)
        #expect(try test.count("party") == 2)
        let undone = try await undo(later.import)
        #expect(undone.takenBack == 1 && undone.removed == 1)
        #expect(try test.count("party") == 1 && test.count("participation") == 1 && test.count("relation") == 0)
    }

    @Test func `nobody is asked about whom is gone`() async throws {
        _ = try await bring("Lumen Optics")
        let list = try await test.openImport(to: "autumn")
        var unplaced = ImportExhibitor.lumen(at: "autumn")
        unplaced.country = nil
        _ = try await test.call(
            ImportsOperations.importExhibitors,
            ImportExhibitors(import: list.import, done: 0, row: [ListRow(exhibitor: unplaced)], last: true),
            as: .staff("ann"))
        #expect(try test.count("match_review") == 1)
        #expect(try await undo(list.import).removed == 1)
        #expect(try test.count("match_review") == 0)
    }

    @Test func `the same list goes on while it has not ended, and begins anew after that`() async throws {
        let first = try await test.openImport()
        let row = ListRow(exhibitor: .lumen())
        let rows = ImportExhibitors(import: first.import, done: 0, row: [row], last: false)
        let begun = try await test.call(ImportsOperations.importExhibitors, rows, as: .staff("ann")).import
        #expect(begun.state == .running && begun.done == 1)
        #expect(try await test.openImport() == begun)
        #expect(try await test.openImport(to: "autumn").import != begun.import)
        // Somebody else imports the same list: its rows were done already.
        let moved = await #expect(throws: Problem.self) {
            try await test.call(ImportsOperations.importExhibitors, rows, as: .staff("ann"))
        }
        #expect(moved?.code == "importMoved")
        _ = try await undo(first.import)
        let late = await #expect(throws: Problem.self) {
            try await test.call(
                ImportsOperations.importExhibitors,
                ImportExhibitors(import: first.import, done: 1, row: [row], last: true), as: .staff("ann"))
        }
        #expect(late?.code == "importMoved")
        #expect(try test.count("participation") == 0)
        #expect(try await test.openImport().import != first.import)
        let all = try await test.call(ParticipationsOperations.listImports, ListImports(limit: 2))
        #expect(all.item.count == 2 && all.next != nil && all.item[0].begun >= all.item[1].begun)
    }
}

extension PartyDetails {
    fileprivate func levelled(_ level: PartyLevel) -> PartyDetails {
        var details = self
        details.level = level
        return details
    }
}
