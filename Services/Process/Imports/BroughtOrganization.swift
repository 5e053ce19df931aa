import Channel
import MessageModel
import Messages

/// An organization as the source names it that brought it: by its id, or by an edition and its id there.
struct BroughtOrganization {
    let party: String?
    let edition: String?
    let externalID: String?

    init(_ request: GetImportedParty) {
        (party, edition, externalID) = (request.party, request.edition, request.externalId)
    }

    init(_ request: UpdateParty) {
        (party, edition, externalID) = (request.party, request.edition, request.externalId)
    }

    /// Throws `notFound` for what is no organization. To a partner one that it did not bring is the same as none, also when
    /// one that it brought was merged with it.
    func find(_ call: ServiceCall, in view: borrowing View) throws -> Party {
        let named = try named(call, in: view)
        let found = try call.call(PartiesOperations.getParty, GetParty(party: named), in: view)
        guard found.details.kind == .organization else { throw Problem(.notFound, "notFound") }
        guard case .partner(let code) = call.caller.principal else { return found }
        let members = [found.party] + found.merged
        let participations = try call.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: members), in: view)
        let brought = participations.item.filter { $0.entry.partner == code && $0.isFirst }.map(\.party)
        guard Set(members).isSubset(of: brought) else { throw Problem(.notFound, "notFound") }
        return found
    }

    private func named(_ call: ServiceCall, in view: borrowing View) throws -> String {
        if let party { return party }
        guard let edition else { throw Problem.invalid("edition", "required") }
        guard let externalID else { throw Problem.invalid("externalId", "required") }
        var entry = ExhibitorEntry(edition: edition, externalId: externalID, companyName: externalID)
        if case .partner(let code) = call.caller.principal { entry.partner = code }
        let found = try call.call(
            ParticipationsOperations.findParticipation, FindParticipation(entry: entry), in: view)
        guard let participation = found.participation else { throw Problem(.notFound, "notFound") }
        return participation.party
    }
}

extension Participation {
    /// Whether the organization was recorded with it.
    fileprivate var isFirst: Bool { outcome == .created || outcome == .likely }
}
