import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct PartyPermissionTests {
    @Test func `P7: every operation on parties that staff may use names its function`() throws {
        let contract = try #require(try Registry.embeddedContracts().first { $0.service == "parties" })
        let merging: Set = ["decideMatch", "mergeParties", "unmergeParties", "markNeverSame", "clearNeverSame"]
        for operation in contract.operation where operation.caller.contains(.staff) {
            let writing = merging.contains(operation.name) ? "parties.merge" : "parties.write"
            #expect(operation.function == (operation.kind == .read ? "parties.read" : writing), "\(operation.name)")
        }
        for operation in contract.operation {
            #expect(Set(operation.caller).isSubset(of: [.staff, .system]), "\(operation.name)")
        }
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")])
    func `P7: only staff finds, sees and changes parties`(principal: Caller.Principal) async throws {
        let test = try await TestInstallation()
        let party = try await test.recorded(.lumen()).party
        let refusal =
            principal == .everyone
            ? Problem(.unauthenticated, "unauthenticated") : Problem(.forbidden, "forbidden")
        await #expect(throws: refusal) {
            try await test.call(PartiesOperations.findParties, FindParties(), as: principal)
        }
        await #expect(throws: refusal) {
            try await test.call(PartiesOperations.partyHistory, PartyHistory(party: party), as: principal)
        }
        await #expect(throws: refusal) {
            try await test.call(
                PartiesOperations.changeParty, ChangeParty(party: party, version: 1, details: .lumen()), as: principal)
        }
        #expect(try await test.party(party).version == 1)
    }
}
