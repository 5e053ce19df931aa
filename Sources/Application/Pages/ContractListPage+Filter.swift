import HTML
import Localization
import Messages

extension ContractListPage {
    /// The services of which anything fits what the reader looks for, each with what fits.
    var shown: [Contract] {
        list.contract.compactMap { contract in
            if let service = address["service"], contract.service != service { return nil }
            var contract = contract
            contract.operation = contract.operation.filter { fits($0, of: contract.service) }
            return contract.operation.isEmpty ? nil : contract
        }
    }

    private func fits(_ operation: ContractOperation, of service: String) -> Bool {
        if let caller = address["caller"], !operation.caller.contains(where: { $0.rawValue == caller }) { return false }
        guard let search = address["search"]?.lowercased() else { return true }
        return "\(service).\(operation.name) \(operation.description)".lowercased().contains(search)
    }

    func filters(_ text: Localizer) -> Markup {
        form(.method("get"), .action(address.path), .role("search"), .class("filters")) {
            input(
                .type("search"), .name("search"), .value(address["search"]), .automaticDirection,
                .aria(.label, text("contracts.search")), .placeholder(text("contracts.search")))
            menu(
                "service", text("contracts.service"), text("contracts.service.all"),
                list.contract.map { Choice($0.service, $0.service) })
            menu(
                "caller", text("contracts.callers"), text("contracts.callers.all"),
                CallerKind.allCases.map { Choice($0.rawValue, $0.words(text)) })
            submit(text("list.apply"), .plain)
            if ["search", "service", "caller"].contains(where: { address[$0] != nil }) {
                a(.href(address.path)) { text("list.clear") }
            }
        }
    }

    private func menu(_ name: String, _ words: String, _ all: String, _ choices: [Choice]) -> Markup {
        select(.name(name), .aria(.label, words)) {
            option(.value("")) { all }
            for choice in choices {
                option(.value(choice.value), .selected(address[name] == choice.value)) { choice.label }
            }
        }
    }
}

extension CallerKind {
    func words(_ text: Localizer) -> String {
        switch self {
        case .public: text("caller.public")
        case .exhibitor: text("caller.exhibitor")
        case .visitor: text("caller.visitor")
        case .staff: text("caller.staff")
        case .partner: text("caller.partner")
        case .holder: text("caller.holder")
        case .system: text("caller.system")
        }
    }
}
