import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct PartyContactTests {
    private let test: TestInstallation
    private let party: String

    init() async throws {
        test = try await TestInstallation()
        party = try await test.recorded(.lumen()).party
    }

    @discardableResult
    private func set(_ state: ContactPointState, of value: String = "HELLO@lumen.example") async throws -> PartyRecorded
    {
        try await test.call(
            PartiesOperations.setContactPointState,
            SetContactPointState(party: party, kind: .email, value: value, state: state))
    }

    private func points() async throws -> [ContactPoint] { try await test.party(party).details.contactPoint }

    @Test func `what is found out about an address is kept with its time, and counts up the version once`() async throws
    {
        test.clock.advance(.seconds(60))
        #expect(try await set(.invalid).version == 2)
        #expect(try await set(.invalid).version == 2)
        let point = try #require(try await points().first { $0.kind == .email })
        #expect(point.state == .invalid && point.since == test.clock.now)
    }

    @Test func `an address that was opted out of stays so`() async throws {
        try await set(.optedOut)
        let setting = await #expect(throws: Problem.self) { try await set(.valid) }
        #expect(setting == .invalid("state", "optedOut"))
        for edit in [{ $0.contactPoint = [] }, { $0.contactPoint[0].state = .valid }] as [(inout PartyDetails) -> Void]
        {
            let problem = await #expect(throws: Problem.self) { try await test.change(party, edit) }
            #expect(problem == .invalid("details.contactPoint", "optedOut"))
        }
    }

    @Test func `a state stays through a change that does not name it, however the address is written`() async throws {
        try await set(.optedOut)
        try await test.change(party) { $0.contactPoint = [ContactPoint(kind: .email, value: "Hello@Lumen.example")] }
        #expect(try await points().map(\.state) == [.optedOut])
        #expect(try await points().map(\.value) == ["Hello@Lumen.example"])
    }

    @Test func `an address that is not there is not found`() async throws {
        await #expect(throws: Problem(.notFound, "notFound")) { try await set(.valid, of: "eve@x.example") }
    }
}
