import Messages

extension Command {
    static let registrationsList = Command(
        name: "registrations list", summary: "List the registrations of an edition, the latest first.",
        options: [
            .data, Option(name: "edition", value: "CODE", help: "the edition (the one that was announced last)"),
            .choice("state", "STATE", of: RegistrationState.self, "only those that stand there"),
            .search, .choice("sort", "COLUMN", of: RegistrationSort.self, "the order"),
            .limit, .after, .json,
        ]
    ) { arguments in
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            let request = ListRegistrations(
                edition: try await pavilion.edition(arguments["edition"]), state: arguments.choice("state"),
                search: arguments["search"], sort: arguments.choice("sort"), limit: try arguments.limit(),
                after: arguments["after"])
            return try await pavilion.call(RegistrationsOperations.listRegistrations, request)
        }
        arguments.show(list, words: list.words)
    }

    static let registrationsShow = Command(
        name: "registrations show", summary: "Tell all of a registration.", options: [.data, .json], operands: "ID"
    ) { arguments in
        let request = FetchRegistration(registration: arguments.operand)
        let registration = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(RegistrationsOperations.fetchRegistration, request)
        }
        arguments.show(registration, words: registration.facts)
    }

    static let registrationsAccept = Command(
        name: "registrations accept", summary: "Let exhibitors take part whose addresses are confirmed.",
        options: [.data], operands: "ID…"
    ) { arguments in
        try await arguments.forEachOperand("accepted") { try await $0.decide(on: $1, .accepted, reason: nil) }
    }

    static let registrationsDecline = Command(
        name: "registrations decline", summary: "Tell exhibitors that they cannot take part, and why.",
        options: [
            .data, Option(name: "reason", value: "TEXT", help: "why; the exhibitor reads it", isRequired: true),
        ], operands: "ID…"
    ) { arguments in
        let reason = arguments["reason"]
        try await arguments.forEachOperand("declined") { try await $0.decide(on: $1, .declined, reason: reason) }
    }
}

extension Operator {
    /// Decides on a registration as it stands now.
    fileprivate func decide(on registration: String, _ decision: OrganizerDecision, reason: String?) async throws {
        let version = try await call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: registration)
        ).version
        let request = DecideRegistration(
            registration: registration, version: version, decision: decision, reason: reason)
        _ = try await call(RegistrationOperations.decideRegistration, request)
    }

    /// - Parameter code: nil: the edition that is listed first.
    fileprivate func edition(_ code: String?) async throws -> String {
        if let code {
            try await requireEdition(code)
            return code
        }
        guard let latest = try await editions().first else { throw RefusedFailure("no edition is announced") }
        return latest
    }
}

extension RegistrationList {
    /// One line a registration.
    fileprivate var words: String {
        guard !item.isEmpty else { return "There are no registrations here." }
        var table = TextTable("ID", "STATE", "RECEIVED", "COUNTRY", "COMPANY")
        for registration in item {
            table.add(
                registration.registration, registration.state.rawValue, "\(registration.received)",
                registration.submission.country, registration.submission.companyName)
        }
        return table.words(of: self)
    }
}
