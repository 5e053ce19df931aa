import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Which organizations take part in which editions, and the imports of lists that said so.
    package static func participations() -> Service {
        Service(
            "participations", data: ParticipationTable.module,
            handlers: [
                .read(ParticipationsOperations.findParticipation, find),
                .write(ParticipationsOperations.recordParticipation, record),
                .write(ParticipationsOperations.keepContact) { request, transaction in
                    try transaction.update(
                        ParticipationTable.participation, Identifier(wire: request.participation),
                        ["contact": SQLValue(Identifier(wire: request.contact))])
                    return ContactKept(participation: request.participation)
                },
                .write(ParticipationsOperations.removeParticipation) { request, transaction in
                    try transaction.delete(
                        ParticipationTable.participation, Identifier(wire: request.participation))
                    return ParticipationRemoved(participation: request.participation)
                },
                .read(ParticipationsOperations.listParticipations, ParticipationListing.list),
            ] + Imports.handlers)
    }

    private static func find(_ request: FindParticipation, _ snapshot: borrowing Snapshot) throws -> ParticipationFound
    {
        let entry = request.entry
        let (edition, partner) = (SQLValue.text(entry.edition), SQLValue.text(entry.partner ?? ""))
        let row =
            if let externalID = entry.externalId {
                try snapshot.first(ParticipationTable.byExternalID, edition, partner, .text(externalID))
            } else {
                try snapshot.first(
                    ParticipationTable.byName, edition, partner, .text(entry.companyKey), .text(entry.country ?? ""))
            }
        return ParticipationFound(participation: try row.map { try Participation($0) })
    }

    /// An organization takes part in an edition once, whoever of those merged with it does. Who takes an import back meets no
    /// further participations of it.
    private static func record(
        _ request: RecordParticipation, _ transaction: borrowing Transaction
    ) throws -> ParticipationRecorded {
        let list = try request.import.map { try Identifier(wire: $0) }
        if let list { try Imports.requireRunning(list, in: transaction.snapshot) }
        for party in [request.party] + request.merged {
            let party = try SQLValue(Identifier(wire: party))
            let row = try transaction.first(ParticipationTable.byParty, .text(request.entry.edition), party)
            if let standing = try row.map({ try Participation($0) }) {
                return ParticipationRecorded(participation: standing.participation, standing: standing)
            }
        }
        let origin: [String: SQLValue] = [
            "party": try SQLValue(Identifier(wire: request.party)), "recorded": SQLValue(transaction.now),
            "outcome": .text(request.outcome.rawValue),
            "contact": try SQLValue(request.contact.map { try Identifier(wire: $0) }),
            "import": SQLValue(list), "list_row": SQLValue(request.row),
        ]
        let id = try transaction.insert(
            ParticipationTable.participation, request.entry.columns.merging(origin) { $1 })
        return ParticipationRecorded(participation: id.description)
    }
}
