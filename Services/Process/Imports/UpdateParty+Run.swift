import Channel
import MessageModel
import Messages

extension UpdateParty {
    /// Nothing is looked up before the decision: what comes before it in a batch may be what it changes.
    func run(_ call: ServiceCall) async throws -> PartyUpdated {
        try await call.decide { transaction in
            let standing = try BroughtOrganization(self).find(call, in: transaction)
            let change = ChangeParty(party: standing.party, version: version, details: details(over: standing.details))
            do {
                let recorded = try call.call(PartiesOperations.changeParty, change, in: transaction)
                return PartyUpdated(party: recorded.party, version: recorded.version)
            } catch let problem as Problem where problem.kind == .invalid {
                throw Problem.invalid(problem.errors.map { FieldError(field(of: $0.path), $0.rule, $0.parameters) })
            }
        }
    }

    /// What a source can say is as it is said now. Its names come first, so that one that is refused has its own index.
    private func details(over standing: PartyDetails) -> PartyDetails {
        var details = standing
        details.displayName = companyName
        details.country = country
        details.name =
            name.map { PartyName(language: $0.language, text: $0.text) } + standing.name.filter { !$0.isUsual }
        details.identifier =
            (taxId.map { [PartyIdentifier(scheme: "tax-id", value: $0)] } ?? [])
            + standing.identifier.filter { $0.scheme != "tax-id" }
        details.contactPoint =
            (website.map { [ContactPoint(kind: .website, value: $0)] } ?? [])
            + standing.contactPoint.filter { !$0.isSite }
        return details
    }

    /// A field of the party as this message calls it.
    private func field(of path: String) -> String {
        let path = path.hasPrefix("details.") ? String(path.dropFirst("details.".count)) : path
        if path.hasPrefix("identifier") { return "taxId" }
        return path.hasPrefix("contactPoint") ? "website" : path
    }
}

extension ImportedParty {
    init(_ party: Party) {
        let details = party.details
        self.init(
            party: party.party, version: party.version, companyName: details.displayName, country: details.country,
            name: details.name.filter(\.isUsual).map { Name(language: $0.language, text: $0.text) },
            taxId: details.identifier.first { $0.scheme == "tax-id" }?.value,
            website: details.contactPoint.first(where: \.isSite)?.value)
    }
}

extension PartyName {
    /// Neither from a register nor of former times.
    fileprivate var isUsual: Bool { kind == nil || kind == .trading }
}

extension ContactPoint {
    /// What somebody opted out of stays with the party.
    fileprivate var isSite: Bool { kind == .website && state != .optedOut }
}
