import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Which organizations take part in which editions.
    package static func participations() -> Service {
        Service(
            "participations", data: ParticipationTable.module,
            handlers: [
                .read(ParticipationsOperations.findParticipation, find),
                .write(ParticipationsOperations.recordParticipation, record),
                .read(ParticipationsOperations.listParticipations, list),
            ])
    }

    private static func find(_ request: FindParticipation, _ snapshot: borrowing Snapshot) throws -> ParticipationFound
    {
        let entry = request.entry
        let (edition, partner) = (SQLValue.text(entry.edition), SQLValue.text(entry.partner ?? ""))
        for party in request.party {
            let party = try SQLValue(Identifier(wire: party))
            if let row = try snapshot.first(ParticipationTable.byParty, edition, party) {
                return ParticipationFound(participation: try Participation(row))
            }
        }
        guard request.party.isEmpty else { return ParticipationFound() }
        let row =
            if let externalID = entry.externalId {
                try snapshot.first(ParticipationTable.byExternalID, edition, partner, .text(externalID))
            } else {
                try snapshot.first(
                    ParticipationTable.byName, edition, partner, .text(entry.companyKey), .text(entry.country ?? ""))
            }
        return ParticipationFound(participation: try row.map { try Participation($0) })
    }

    /// An organization takes part in an edition once: `conflict`, `duplicate` when it does already.
    private static func record(
        _ request: RecordParticipation, _ transaction: borrowing Transaction
    ) throws -> ParticipationRecorded {
        let origin: [String: SQLValue] = [
            "party": try SQLValue(Identifier(wire: request.party)), "recorded": SQLValue(transaction.now),
            "outcome": .text(request.outcome.rawValue),
            "contact": try SQLValue(request.contact.map { try Identifier(wire: $0) }),
            "import": try SQLValue(request.import.map { try Identifier(wire: $0) }),
            "list_row": SQLValue(request.row),
        ]
        let id = try transaction.insert(
            ParticipationTable.participation, request.entry.columns.merging(origin) { $1 })
        return ParticipationRecorded(participation: id.description)
    }

    private static func list(_ request: ListParticipations, _ snapshot: borrowing Snapshot) throws -> ParticipationList
    {
        guard request.party.isEmpty else {
            let rows = try request.party.flatMap { party in
                try snapshot.rows(ParticipationTable.ofParty, SQLValue(Identifier(wire: party)))
            }
            return ParticipationList(
                item: try rows.map { try Participation($0) }, count: Int64(rows.count), more: false)
        }
        guard let edition = request.edition else { throw Problem.invalid("edition", "required") }
        let limit = request.limit ?? ListPage.standardLimit
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let rows = try snapshot.rows(
            ParticipationTable.ofEdition, .text(edition), SQLValue(after ?? Identifier(rawValue: 0)),
            .integer(limit + 1))
        let items = try rows.prefix(Int(limit)).map { try Participation($0) }
        let total =
            try snapshot.first(ParticipationTable.count, .text(edition), .integer(ListPage.mostCounted + 1))?
            .integer("total") ?? 0
        return ParticipationList(
            item: items, next: rows.count > items.count ? items.last?.participation : nil,
            count: min(total, ListPage.mostCounted), more: total > ListPage.mostCounted)
    }
}

extension Participation {
    fileprivate init(_ row: Row) throws {
        self.init(
            participation: try row.identifier("id").description, party: try row.identifier("party").description,
            recorded: try row.instant("recorded"), entry: try ExhibitorEntry(row), outcome: try row.choice("outcome"),
            contact: try row.optionalIdentifier("contact")?.description,
            import: try row.optionalIdentifier("import")?.description, row: try row.optionalInteger("list_row"))
    }
}
