import Channel
import HTML
import Localization
import Messages

/// A service with its operations; what a policy changes stands beside what the contract says.
struct ServiceSection {
    let contract: Contract
    let list: ContractList
    let address: Address

    func html(_ text: Localizer) -> Markup {
        section(.class("service")) {
            h2 { contract.service }
            p(.class("aside")) { contract.description }
            if let calls = contract.concurrentCalls {
                p(.class("aside")) { text("contracts.concurrent", ["count": text.number(Int(calls))]) }
            }
            table(text)
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<ContractOperation>(
            caption: contract.service,
            columns: [
                .init(text("contracts.operation"), style: "what") { operation in
                    code { operation.name }
                    small { operation.description }
                    links(operation, text)
                    marks(operation, text)
                },
                .init(text("contracts.kind")) { $0.kind.words(text) },
                .init(text("contracts.callers")) { operation in
                    operation.caller.map { $0.words(text) }.joined(separator: ", ")
                    if let function = operation.function { small { function } }
                },
                .init(text("contracts.deadline"), style: "number") { operation in
                    changed(operation, text) { operation in
                        text("contracts.milliseconds", ["count": text.number(Int(operation.deadlineMilliseconds))])
                    }
                },
                .init(text("contracts.limit"), style: "number") { operation in
                    changed(operation, text) { operation in
                        operation.rateLimit.map { words($0, text) } ?? text("contracts.limit.none")
                    }
                    if let limit = operation.venueRateLimit {
                        small { text("contracts.limit.venue", ["limit": words(limit, text)]) }
                    }
                },
            ], rows: contract.operation, address: address, text: text
        ).html
    }

    private func words(_ limit: RateLimit, _ text: Localizer) -> String {
        text(
            "contracts.limit.words",
            ["count": text.number(Int(limit.count)), "seconds": text.number(Int(limit.seconds))])
    }

    /// What was done of it lately, and how a program asks for it. What is not of the API is not in the reference.
    private func links(_ operation: ContractOperation, _ text: Localizer) -> Markup {
        p(.class("links")) {
            a(.href("\(BusAddress.traces(of: "\(contract.service).\(operation.name)"))")) { text("bus.traces") }
            if operation.isOfAPI {
                a(.href(BusAddress.reference(contract.service, operation.name))) { text("contracts.reference") }
            }
        }
    }

    @MarkupBuilder private func marks(_ operation: ContractOperation, _ text: Localizer) -> Markup {
        if let policy = policy(operation) {
            if policy.closed ?? false {
                chip(.bad, text("contracts.closed"))
            } else {
                chip(.waiting, text("contracts.changed"))
            }
            if let note = policy.note { small { bdi { note } } }
        }
    }

    /// What is in force, and below it what the contract says when that is something else.
    @MarkupBuilder private func changed(
        _ operation: ContractOperation, _ text: Localizer, words: (ContractOperation) -> String
    ) -> Markup {
        words(operation)
        if let declared = declared(operation), words(declared) != words(operation) {
            small { text("contracts.instead", ["declared": words(declared)]) }
        }
    }

    private func policy(_ operation: ContractOperation) -> OperationPolicy? {
        list.policy.policy?.operation.first { $0.service == contract.service && $0.name == operation.name }
    }

    private func declared(_ operation: ContractOperation) -> ContractOperation? {
        list.declared.first { $0.service == contract.service }?.operation.first { $0.name == operation.name }
    }
}

extension OperationKind {
    func words(_ text: Localizer) -> String {
        switch self {
        case .read: text("contracts.kind.read")
        case .write: text("contracts.kind.write")
        }
    }
}
