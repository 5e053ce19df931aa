import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct EditionsTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func put(_ edition: Edition, version: Int64? = nil) async throws -> EditionStored {
        try await test.call(EditionsOperations.putEdition, PutEdition(version: version, edition: edition))
    }

    private func get(_ code: String) async throws -> Edition {
        try await test.call(EditionsOperations.getEdition, GetEdition(code: code), as: .everyone)
    }

    private func errors(_ change: (inout Edition) -> Void) async throws -> [FieldError] {
        var edition = Edition.sample()
        change(&edition)
        return await #expect(throws: Problem.self) { try await put(edition) }?.errors ?? []
    }

    @Test func `an announced edition is public as it was put`() async throws {
        #expect(try await put(.sample()).version == 1)
        #expect(try await get("spring") == .sample())
    }

    @Test func `the public sees no drafts, neither alone nor in the list, and the latest edition first`() async throws {
        for (code, state, days) in [
            ("old", EditionState.announced, -300), ("secret", .draft, 0), ("new", .cancelled, 300),
        ] as [(String, EditionState, Int64)] {
            var edition = Edition.sample(code, state: state)
            edition.opens = CalendarDate(daysSince1970: edition.opens.daysSince1970 + days)
            edition.closes = edition.opens
            _ = try await put(edition)
        }
        let list = try await test.call(EditionsOperations.listEditions, ListEditions(), as: .everyone)
        #expect(list.edition.map(\.code) == ["new", "old"])
        await #expect(throws: Problem(.notFound, "unknownEdition")) { try await get("secret") }
    }

    @Test func `an edition is replaced by who has read its version`() async throws {
        _ = try await put(.sample())
        var edition = Edition.sample()
        edition.organizer = "Others"
        #expect(try await put(edition, version: 1).version == 2)
        #expect(try await get("spring").organizer == "Others")
        let problem = await #expect(throws: Problem.self) { try await put(.sample(), version: 1) }
        #expect(problem?.code == "staleVersion")
    }

    @Test func `an edition that is there is not made again, and one that is not there is not replaced`() async throws {
        await #expect(throws: Problem(.notFound, "unknownEdition")) { try await put(.sample(), version: 1) }
        _ = try await put(.sample())
        await #expect(throws: Problem(.conflict, "editionExists")) { try await put(.sample()) }
    }

    @Test func `times must be in order`() async throws {
        #expect(
            try await errors {
                $0.closes = CalendarDate(daysSince1970: $0.opens.daysSince1970 - 1)
                $0.registrationCloses = $0.registrationOpens
            } == [
                FieldError("edition.closes", "beforeOpening"),
                FieldError("edition.registrationCloses", "beforeOpening"),
            ])
    }

    @Test func `questions have codes of their own, and conditions on questions before them`() async throws {
        #expect(
            try await errors { $0.question.append($0.question[0]) } == [
                FieldError("edition.question[3].code", "repeated")
            ])
        #expect(
            try await errors { $0.question.swapAt(0, 1) } == [
                FieldError("edition.question[0].condition.question", "unknownQuestion")
            ])
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")])
    func `P7: only staff puts editions`(principal: Caller.Principal) async throws {
        let problem = await #expect(throws: Problem.self) {
            try await test.call(EditionsOperations.putEdition, PutEdition(edition: .sample()), as: principal)
        }
        #expect(problem?.kind == (principal == .everyone ? .unauthenticated : .forbidden))
    }

    @Test(arguments: ["Asia/Atlantis", "Nowhere"])
    func `a time zone must be one that there is`(zone: String) async throws {
        #expect(try await errors { $0.timeZone = zone } == [FieldError("edition.timeZone", "unknownTimeZone")])
    }
}
