import Messages

extension Command {
    static let partnerAdd = Command(
        name: "partner add", summary: "Let another system exchange messages, and write its key, which is kept nowhere.",
        options: [
            .data,
            Option(name: "name", value: "TEXT", help: "what people call it", isRequired: true),
            Option(
                name: "sends", value: "MESSAGE", help: "a message that it may send; may be given several times",
                isRepeatable: true),
            Option(
                name: "sees", value: "EVENT", help: "an event that it may see; may be given several times",
                isRepeatable: true),
            .json,
        ], operands: "CODE"
    ) { arguments in
        let request = AddPartner(
            code: arguments.operand, name: arguments.text("name", default: ""),
            sends: arguments.all("sends"), sees: arguments.all("sees"))
        let made = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(PartnersOperations.addPartner, request)
        }
        arguments.show(made)
    }

    static let partnerList = Command(
        name: "partner list", summary: "List the partners, by their codes.", options: [.data, .json]
    ) { arguments in
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(PartnersOperations.listPartners, ListPartners())
        }
        Terminal.say(arguments.has("json") ? JSON.text(of: list) : list.words)
    }

    static let partnerRenewKey = Command(
        name: "partner renew-key", summary: "Give a partner a new key in place of its old one, and write it.",
        options: [.data, .json], operands: "CODE"
    ) { arguments in
        let code = arguments.operand
        let made = try await Operator.on(arguments.directory("data")) { pavilion in
            let partner = try await pavilion.call(PartnersOperations.getPartner, GetPartner(code: code))
            let request = RenewPartnerKey(code: code, version: partner.version)
            return try await pavilion.call(PartnersOperations.renewPartnerKey, request)
        }
        arguments.show(made)
    }

    static let partnerClose = Command(
        name: "partner close", summary: "Let a partner in no more, for good.", options: [.data], operands: "CODE"
    ) { arguments in
        let code = arguments.operand
        try await Operator.on(arguments.directory("data")) { pavilion in
            let partner = try await pavilion.call(PartnersOperations.getPartner, GetPartner(code: code))
            let request = ClosePartner(code: code, version: partner.version)
            _ = try await pavilion.call(PartnersOperations.closePartner, request)
        }
        Terminal.say("\(code): closed")
    }
}

extension Arguments {
    /// The key alone on standard output, so that a program can take it from there.
    fileprivate func show(_ made: PartnerKey) {
        Terminal.say(has("json") ? JSON.text(of: made) : made.key)
        Terminal.complain("This is the key of \(made.partner.code). It is shown once and kept nowhere.")
    }
}

extension PartnerList {
    /// One line a partner.
    fileprivate var words: String {
        guard !item.isEmpty else { return "There are no partners." }
        var table = TextTable("CODE", "STATE", "KEY MADE", "SENDS", "SEES", "NAME")
        for partner in item {
            table.add(
                partner.code, partner.state.rawValue, "\(partner.keyMade)", partner.sends.cell, partner.sees.cell,
                partner.name)
        }
        return table.words
    }
}

extension [String] {
    fileprivate var cell: String { isEmpty ? "-" : joined(separator: ",") }
}
