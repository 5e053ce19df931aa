import Channel
import MessageModel
import Messages

extension ImportExhibitor {
    func run(_ call: ServiceCall) async throws -> ExhibitorImported {
        let errors = try await [self].errors(call).flatMap(\.self)
        guard errors.isEmpty else { throw Problem.invalid(errors) }
        return try await call.decide { try decide(call, in: $0) }
    }

    /// One transaction: the organization, that it takes part, and whom the source names to write to.
    func decide(_ call: ServiceCall, in transaction: borrowing Decision) throws -> ExhibitorImported {
        let entry = entry(of: call.caller)
        let found = try call.call(
            ParticipationsOperations.findParticipation, FindParticipation(entry: entry), in: transaction)
        if let party = found.party { return ExhibitorImported(party: party, outcome: .unchanged) }
        let organization = try call.call(
            PartiesOperations.recordOrganization,
            RecordOrganization(
                companyName: companyName, country: country, name: name, taxId: taxId, website: website),
            in: transaction)
        let group =
            organization.verdict == .certain
            ? try call.call(PartiesOperations.fetchGroup, FetchGroup(party: organization.party), in: transaction).party
            : [organization.party]
        let participation = try call.call(
            ParticipationsOperations.recordParticipation,
            RecordParticipation(party: organization.party, merged: Array(group.dropFirst()), entry: entry),
            in: transaction)
        guard participation.created else { return ExhibitorImported(party: organization.party, outcome: .unchanged) }
        if let contact {
            _ = try call.call(
                PartiesOperations.attachContact,
                AttachContact(
                    organization: organization.party, contactName: contact.name, jobTitle: contact.jobTitle,
                    email: contact.email, phone: contact.phone), in: transaction)
        }
        return ExhibitorImported(party: organization.party, outcome: ImportOutcome(organization.verdict))
    }

    /// What is kept with the participation, and in whose name: a partner's, else a list's.
    private func entry(of caller: Caller) -> ExhibitorEntry {
        var entry = ExhibitorEntry(
            edition: edition, externalId: externalId, companyName: companyName, country: country, category: category,
            productCategory: productCategory)
        if case .partner(let code) = caller.principal { entry.partner = code }
        return entry
    }
}

extension ImportOutcome {
    fileprivate init(_ verdict: MatchVerdict) {
        self =
            switch verdict {
            case .certain: .attached
            case .likely: .likely
            case .new: .created
            }
    }
}
