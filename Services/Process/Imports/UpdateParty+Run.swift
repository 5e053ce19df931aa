import Channel
import MessageModel
import Messages

extension UpdateParty {
    /// Nothing is looked up before the decision: what comes before it in a batch may be what it changes.
    func run(_ call: ServiceCall) async throws -> PartyUpdated {
        try await call.decide { transaction in
            let standing = try BroughtOrganization(self).find(call, in: transaction.view)
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
        details.identifier.replaceFirst(
            where: \.isTaxID, by: taxId.map { PartyIdentifier(scheme: PartyIdentifier.taxID, value: $0) })
        details.contactPoint.replaceFirst(where: \.isSite, by: website.map { ContactPoint(kind: .website, value: $0) })
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
            taxId: details.identifier.first(where: \.isTaxID)?.value,
            website: details.contactPoint.first(where: \.isSite)?.value)
    }
}

extension PartyName {
    /// Neither from a register nor of former times.
    fileprivate var isUsual: Bool { kind == nil || kind == .trading }
}

extension PartyIdentifier {
    fileprivate static let taxID = "tax-id"
    fileprivate var isTaxID: Bool { scheme == Self.taxID }
}

extension Array {
    /// The first such element is what a source said, and further ones are not its own. A new one comes first.
    fileprivate mutating func replaceFirst(where isSaid: (Element) -> Bool, by element: Element?) {
        if let said = firstIndex(where: isSaid) { remove(at: said) }
        if let element { insert(element, at: 0) }
    }
}

extension ContactPoint {
    /// What somebody opted out of stays with the party.
    fileprivate var isSite: Bool { kind == .website && state != .optedOut }
}
