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
    ///
    /// - Parameters:
    ///   - place: of the row that says so; nil: no list does.
    ///   - sought: what was found of the organization before; nil: nobody has looked.
    func decide(
        _ call: ServiceCall, at place: ListPlace? = nil, _ sought: OrganizationSought? = nil,
        in transaction: borrowing Decision
    ) throws -> ExhibitorImported {
        let entry = entry(of: call.caller)
        let found = try call.call(
            ParticipationsOperations.findParticipation, FindParticipation(entry: entry), in: transaction)
        if let known = found.participation {
            guard place?.isOf(known) == true else {
                return try complete(known, of: known.party, call, in: transaction)
            }
            // The row was imported before its import was cut off.
            return ExhibitorImported(party: known.party, outcome: known.outcome)
        }
        let organization = try call.call(
            PartiesOperations.recordOrganization,
            RecordOrganization(
                companyName: companyName, country: country, name: name, taxId: taxId, website: website,
                sought: sought), in: transaction)
        let outcome = ImportOutcome(organization.verdict)
        // A known organization may take part already, with whom it has named before.
        let contact = outcome == .attached ? nil : try attach(to: organization.party, call, in: transaction)
        let recorded = try call.call(
            ParticipationsOperations.recordParticipation,
            RecordParticipation(
                party: organization.party, merged: organization.merged, entry: entry, outcome: outcome,
                contact: contact, import: place?.import, row: place?.row), in: transaction)
        if let known = recorded.standing { return try complete(known, of: organization.party, call, in: transaction) }
        if outcome == .attached {
            try keepContact(of: organization.party, with: recorded.participation, call, in: transaction)
        }
        return ExhibitorImported(party: organization.party, outcome: outcome)
    }

    /// The organization takes part already: only whom the source names now and had not named before is recorded with it.
    private func complete(
        _ known: Participation, of organization: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> ExhibitorImported {
        if known.contact == nil {
            try keepContact(of: organization, with: known.participation, call, in: transaction)
        }
        return ExhibitorImported(party: organization, outcome: .unchanged)
    }

    private func keepContact(
        of organization: String, with participation: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws {
        guard let contact = try attach(to: organization, call, in: transaction) else { return }
        _ = try call.call(
            ParticipationsOperations.keepContact,
            KeepContact(participation: participation, contact: contact), in: transaction)
    }

    /// Whom the source names to write to. Nil: nobody, or somebody who is known already.
    private func attach(
        to organization: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> String? {
        guard let contact else { return nil }
        let attached = try call.call(
            PartiesOperations.attachContact,
            AttachContact(
                organization: organization, contactName: contact.name, jobTitle: contact.jobTitle,
                email: contact.email, phone: contact.phone), in: transaction)
        return attached.created ? attached.contact : nil
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

/// The row of a list that an import has come to.
struct ListPlace {
    let `import`: String
    let row: Int64

    func isOf(_ participation: Participation) -> Bool { participation.import == `import` && participation.row == row }
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
