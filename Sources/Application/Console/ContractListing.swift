import Channel
import HTTPServer
import MessageModel
import Messages

/// The registry as the organizer sees it, as a page and as a file, and the button that reads the policy again.
extension Visit {
    func contractList() async throws -> HTTPResponse { try await contracts(staff()) }

    func policyReload() async throws -> HTTPResponse {
        let staff = try staff()
        do {
            _ = try await bus.call(ContractsOperations.reloadPolicy, ReloadPolicy(), as: staff)
            return redirect(BusAddress.contracts.setting("done", "reloaded"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await contracts(staff, after: problem)
        }
    }

    /// The operations that the page would show, in a file for spreadsheets.
    func contractExport() async throws -> HTTPResponse {
        let page = try await contractPage(staff())
        let operations = page.shown.flatMap { contract in contract.operation.map { (contract.service, $0) } }
        return spreadsheet(
            "contracts",
            [
                "service", "name", "description", "request", "reply", "caller", "function", "kind", "creates",
                "idempotent", "deadlineMilliseconds", "rateLimit.count", "rateLimit.seconds",
            ], operations
        ) { service, operation in
            [
                service, operation.name, operation.description, operation.request, operation.reply,
                operation.caller.map(\.rawValue).joined(separator: "; "), operation.function ?? "",
                operation.kind.rawValue, "\(operation.creates ?? false)", "\(operation.idempotent ?? false)",
                "\(operation.deadlineMilliseconds)", operation.rateLimit.map { "\($0.count)" } ?? "",
                operation.rateLimit.map { "\($0.seconds)" } ?? "",
            ]
        }
    }

    private func contracts(_ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        show(try await contractPage(staff), refusal: refusal)
    }

    private func contractPage(_ staff: Caller) async throws -> ContractListPage {
        let list = try await bus.call(ContractsOperations.listContracts, ListContracts(), as: staff)
        return ContractListPage(
            list: list, mistakes: list.policy.refusal?.mistake.map(sentence) ?? [], address: address)
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
