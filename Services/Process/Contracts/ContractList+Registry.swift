import Channel
import MessageModel
import Messages

extension ContractList {
    init(_ registry: Registry) {
        let report = registry.policy
        let inForce = registry.contracts.map { report.policy?.applied(to: $0) ?? $0 }
        self.init(
            contract: inForce,
            declared: zip(registry.contracts, inForce).filter { $0.record != $1.record }.map(\.0),
            policy: PolicyStatus(report))
    }
}

extension PolicyStatus {
    init(_ report: PolicyReport) {
        self.init(
            policy: report.policy, since: report.since,
            refusal: report.refusal.map { at, reason in
                PolicyRefused(at: at, mistake: reason.errors.map(PolicyMistake.init))
            })
    }
}

extension PolicyMistake {
    fileprivate init(_ error: FieldError) {
        self.init(
            line: error.parameters["line"].flatMap { Int64($0) },
            column: error.parameters["column"].flatMap { Int64($0) }, path: error.path, rule: error.rule,
            parameter: error.parameters.sorted { $0.key < $1.key }.map { RuleParameter(name: $0, value: $1) },
            message: error.words)
    }
}
