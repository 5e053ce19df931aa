import Channel
import Messages
import Testing

/// What contracts must keep to: each rule is broken once, and says where and what to do.
@Suite struct ContractRulesTests {
    init() throws { try Vocabulary.check() }

    /// One broken contract.
    struct Draft: Sendable, CustomTestStringConvertible {
        let words: String
        let path: String
        let change: @Sendable (inout Contract) -> Void

        init(_ words: String, at path: String, _ change: @escaping @Sendable (inout Contract) -> Void) {
            (self.words, self.path, self.change) = (words, path, change)
        }

        var testDescription: String { words }
    }

    private func mistakes(_ change: (inout Contract) -> Void) -> [ContractMistake] {
        var contract = Reception.receptionContract()
        change(&contract)
        return contract.mistakes(published: ["getParty"])
    }

    @Test func `a sound contract has no mistakes`() {
        #expect(mistakes { _ in } == [])
    }

    @Test(arguments: [
        Draft("welcome: anybody may write", at: "operation[0].rateLimit") { $0.operation[0].rateLimit = nil },
        Draft("welcome: anybody may write", at: "operation[0].rateLimit") {
            ($0.operation[0].rateLimit, $0.operation[0].caller) = (nil, [.holder])
        },
        Draft("welcome: anybody may create", at: "operation[0].idempotent") {
            ($0.operation[0].creates, $0.operation[0].idempotent) = (true, nil)
        },
        Draft("hear: only staff have functions", at: "operation[1].function") {
            $0.operation[1].function = "hall.hear"
        },
        Draft("hear: a read creates nothing", at: "operation[1].creates") {
            ($0.operation[1].kind, $0.operation[1].creates, $0.operation[1].idempotent) = (.read, true, nil)
        },
        Draft("hear: a read has no effect", at: "operation[1].idempotent") {
            ($0.operation[1].kind, $0.operation[1].idempotent) = (.read, true)
        },
        Draft("welcome: takes nothing, which is no message", at: "operation[0].request") {
            $0.operation[0].request = "nothing"
        },
        Draft("welcome: answers nothing, which is no message", at: "operation[0].reply") {
            $0.operation[0].reply = "nothing"
        },
        Draft("hear: lists a caller twice", at: "operation[1].caller") { $0.operation[1].caller = [.system, .system] },
        Draft("lists an operation twice: welcome", at: "operation[2]") { $0.operation.append($0.operation[0]) },
        Draft("names Wel-come: write lowerCamelCase", at: "operation[0].name") { $0.operation[0].name = "Wel-come" },
        Draft("names front.desk", at: "service") { $0.service = "front.desk" },
        Draft("publishes nothing, which is no message", at: "publishes[0]") { $0.publishes = ["nothing"] },
        Draft("publishes getParty twice", at: "publishes[1]") { $0.publishes = ["getParty", "getParty"] },
        Draft("subscribes by listen, which it does not have", at: "subscribes[0]") {
            $0.subscribes[0].operation = "listen"
        },
        Draft("hear does not take getEdition", at: "subscribes[0]") { $0.subscribes[0].event = "getEdition" },
        Draft("hear: takes events; add the caller system", at: "subscribes[0]") {
            $0.operation[1].caller = [.staff]
        },
        Draft("hear: an event may come twice", at: "subscribes[0]") { $0.operation[1].idempotent = nil },
        Draft("which nobody publishes", at: "subscribes[0]") {
            ($0.operation[1].request, $0.subscribes[0].event) = ("getEdition", "getEdition")
        },
        Draft("subscribes twice by hear", at: "subscribes[1]") { $0.subscribes.append($0.subscribes[0]) },
        Draft("deadlineMilliseconds: Give a number of at least 10", at: "operation[0].deadlineMilliseconds") {
            $0.operation[0].deadlineMilliseconds = 9
        },
    ])
    func `each rule says where it is broken and what to do`(draft: Draft) {
        let found = mistakes(draft.change)
        #expect(found.count == 1)
        #expect(found.first?.words.contains(draft.words) == true, "\(found)")
        #expect(found.first?.path == draft.path)
    }

    @Test func `an external unit keeps account of what it has done itself, a read has nothing to do twice`() {
        #expect(mistakes { ($0.layer, $0.operation[1].idempotent) = (.external, nil) } == [])
        #expect(mistakes { ($0.operation[1].kind, $0.operation[1].idempotent) = (.read, nil) } == [])
    }

    @Test func `all mistakes are told at once, with the service`() {
        let guests = Reception.guestsContract
        var contract = Reception.receptionContract()
        contract.operation[0].rateLimit = nil
        contract.operation[1].function = "hall.hear"
        let failure = #expect(throws: ContractFailure.self) {
            try Registry([Reception.guests, Reception.reception()], contracts: [guests, contract])
        }
        #expect(failure?.mistakes.count == 2)
        #expect(failure?.description.contains("service reception welcome: anybody may write") == true)
    }
}
