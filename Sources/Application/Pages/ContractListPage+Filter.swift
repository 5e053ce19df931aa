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
        let form = FilterForm(address: address, names: ["search", "service", "caller"], text: text)
        return form.html {
            form.search("search", text("contracts.search"))
            form.menu(
                "service", text("contracts.service"), all: text("contracts.service.all"),
                list.contract.map { Choice($0.service, $0.service) })
            form.menu(
                "caller", text("contracts.callers"), all: text("contracts.callers.all"),
                CallerKind.allCases.map { Choice($0.rawValue, $0.words(text)) })
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
