import HTML
import Localization
import MessageModel
import Messages
import Testing
import Timekeeping

@testable import Application

extension Sample {
    /// The registry of two services, one of which takes what the other publishes.
    static func contracts(
        policy: PolicyStatus = PolicyStatus(), search: String = ""
    ) -> ContractListPage {
        let limit = RateLimit(count: 60, seconds: 60)
        let register = ContractOperation(
            name: "registerExhibitor", description: "Registers an exhibitor.", request: "registerExhibitor",
            reply: "exhibitorRegistered", caller: [.public], kind: .write, creates: true, idempotent: true,
            deadlineMilliseconds: 10_000, rateLimit: limit)
        let send = ContractOperation(
            name: "sendMail", description: hostile, request: "mailRequested", reply: "mailOutcomeRecorded",
            caller: CallerKind.allCases, function: "mails.send", kind: .write, deadlineMilliseconds: 60_000,
            rateLimit: limit)
        let declared = Contract(
            service: "registration", layer: .process, description: "Exhibitors register themselves.",
            operation: [register], publishes: ["mailRequested", "registrationWithdrawnByItsHolderOrTheOrganizer"])
        var inForce = declared
        inForce.operation[0].deadlineMilliseconds = 20_000
        inForce.operation[0].rateLimit = nil
        let mail = Contract(
            service: "mail", layer: .external, description: "Sends mail.", concurrentCalls: 8, operation: [send],
            subscribes: [ContractSubscription(event: "mailRequested", operation: "sendMail")])
        return ContractListPage(
            list: ContractList(
                contract: policy.policy == nil ? [declared, mail] : [inForce, mail],
                declared: policy.policy == nil ? [] : [declared], policy: policy),
            mistakes: policy.refusal == nil ? [] : [hostile],
            address: Address("/console/bus/contracts", query: [.init("search", search)]))
    }

    static let refusedPolicy = PolicyStatus(
        policy: Policy(operation: [
            OperationPolicy(
                service: "registration", name: "registerExhibitor", note: hostile, deadlineMilliseconds: 20_000),
            OperationPolicy(service: "mail", name: "sendMail", closed: true),
        ]), since: Instant(milliseconds: 1_803_891_600_000),
        refusal: PolicyRefused(
            at: Instant(milliseconds: 1_803_895_200_000),
            mistake: [PolicyMistake(path: "operation[0].name", rule: "policyOperation", message: "No.")]))
}

/// What the page of contracts tells.
@Suite struct PagesContracts {
    private func page(_ page: ContractListPage) throws -> String {
        try Sample.frame(.en, organizer: true).render(page).text
    }

    @Test func `the picture leads from who publishes to who takes, and the table says the same`() throws {
        let html = try page(Sample.contracts())
        let drawing = try #require(html.firstMatch(of: #/<svg.*?</svg>/#)).output
        for name in ["registration", "mailRequested", "mail.sendMail", "registrationWithdrawnByItsHolde…"] {
            #expect(drawing.contains(">\(name)</text>"), "\(name)")
        }
        // Both events come from the one service; one of them is taken.
        #expect(drawing.matches(of: #/<path class="edge"/#).count == 3)
        #expect(html.contains(">nobody</td>"))
    }

    @Test func `what a policy changes stands beside what the contract says`() throws {
        let html = try page(Sample.contracts(policy: Sample.refusedPolicy))
        #expect(html.contains("20,000 ms<small>instead of 10,000 ms</small>"))
        #expect(html.contains("none<small>instead of 60 in 60 s</small>"))
        #expect(html.contains("By policy</span>") && html.contains("Closed</span>"))
        #expect(html.contains("was refused. What was in force before stays in force."))
    }

    @Test(arguments: [
        ("search", "REGISTERS an", ["registration"]), ("search", "mail.send", ["mail"]), ("service", "mail", ["mail"]),
        ("caller", "system", ["mail"]), ("caller", "public", ["registration", "mail"]), ("search", "nothing", []),
    ])
    func `operations are found by words, service and caller`(name: String, value: String, found: [String]) {
        var page = Sample.contracts()
        page.address = page.address.setting(name, value)
        #expect(page.shown.map(\.service) == found)
    }
}
