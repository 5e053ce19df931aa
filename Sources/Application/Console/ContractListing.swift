import Channel
import HTTPServer
import MessageModel
import Messages

/// The registry as the organizer sees it, and the button that reads the policy again.
extension Visit {
    func contractList() async throws -> HTTPResponse { try await contracts(staff()) }

    func policyReload() async throws -> HTTPResponse {
        let staff = try staff()
        do {
            _ = try await bus.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: staff)
            return redirect(Address("/console/bus/contracts"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await contracts(staff, after: problem)
        }
    }

    private func contracts(_ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        let list = try await bus.call(ContractsOperations.listContracts, ListContracts(), as: staff)
        let page = ContractListPage(
            list: list, mistakes: list.policy.refusal?.mistake.map(sentence) ?? [], address: address,
            reloadAction: "/console/bus/contracts/reload")
        return show(page, refusal: refusal, home: Address("/console/registrations"))
    }

    /// Where and what, in the reader's language.
    private func sentence(_ mistake: PolicyMistake) -> String {
        let parameters = Dictionary(mistake.parameter.map { ($0.name, $0.value) }) { first, _ in first }
        let message = words.sentence(FieldError(mistake.path, mistake.rule, parameters))
        guard let line = mistake.line else { return message }
        return text(
            "contracts.policy.mistake",
            ["line": "\(line)", "column": "\(mistake.column ?? 1)", "path": mistake.path, "message": message])
    }
}
