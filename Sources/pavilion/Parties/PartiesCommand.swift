import Messages

extension Command {
    static let partiesList = Command(
        name: "parties list", summary: "List organizations and persons, by name.",
        options: [
            .data, .search, .choice("kind", "KIND", of: PartyKind.self, "only these"),
            Option(name: "country", value: "CODE", help: "only from there"),
            .choice("sort", "COLUMN", of: PartySort.self, "the order"),
            .limit, .after, .json,
        ]
    ) { arguments in
        let request = FindParties(
            search: arguments["search"], kind: arguments.choice("kind"), country: arguments["country"],
            sort: arguments.choice("sort"), limit: try arguments.limit(), after: arguments["after"])
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(PartiesOperations.findParties, request)
        }
        arguments.show(list, words: list.words)
    }

    static let partiesShow = Command(
        name: "parties show", summary: "Tell all of a party, by its id or its customer number.",
        options: [.data, .json], operands: "ID"
    ) { arguments in
        let party = try await Operator.on(arguments.directory("data")) { try await $0.party(arguments.operand) }
        arguments.show(party, words: party.facts)
    }

    static let partiesHistory = Command(
        name: "parties history", summary: "Tell what was done to a party, the earliest first.",
        options: [.data, .limit, .after, .json], operands: "ID"
    ) { arguments in
        let acts = try await Operator.on(arguments.directory("data")) { pavilion in
            let request = PartyHistory(
                party: try await pavilion.party(arguments.operand).party, limit: try arguments.limit(),
                after: arguments["after"])
            return try await pavilion.call(PartiesOperations.partyHistory, request)
        }
        arguments.show(acts, words: acts.words)
    }
}

extension Operator {
    /// - Parameter name: its id, or its customer number, in which a hyphen stands.
    fileprivate func party(_ name: String) async throws -> Party {
        name.contains("-")
            ? try await call(PartiesOperations.findParty, FindParty(customerNumber: name))
            : try await call(PartiesOperations.getParty, GetParty(party: name))
    }
}

extension PartyList {
    /// One line a party.
    fileprivate var words: String {
        guard !item.isEmpty else { return "There are no parties here." }
        var table = TextTable("ID", "NUMBER", "KIND", "COUNTRY", "CHANGED", "NAME")
        for party in item {
            table.add(
                party.party, party.customerNumber, party.kind.rawValue, party.country ?? "-", "\(party.changed)",
                party.displayName)
        }
        return table.words(of: self)
    }
}
