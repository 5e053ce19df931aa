import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Organizations and persons, once over all editions.
    package static func parties() -> Service {
        Service(
            "parties", data: PartyTables.module,
            handlers: [
                .write(PartiesOperations.attachOrganization, Attaching.organization),
                .write(PartiesOperations.attachContact, Attaching.contact),
                .write(PartiesOperations.confirmContactPoint, Attaching.confirm),
                .write(PartiesOperations.recordParty, record),
                .write(PartiesOperations.changeParty, change),
                .write(PartiesOperations.setContactPointState, setState),
                .write(PartiesOperations.removeParty, Removing.remove),
                .read(PartiesOperations.fetchPerson, PartyErasure.fetch),
                .write(PartiesOperations.eraseParty, PartyErasure.erase),
                .read(PartiesOperations.getParty) { request, snapshot in
                    try Party(of: Identifier(wire: request.party), in: snapshot)
                },
                .read(PartiesOperations.findParty, find),
                .read(PartiesOperations.findParties, PartyListing.list),
                .read(PartiesOperations.exportParties, PartyListing.export),
                .write(PartiesOperations.relateParties, Relations.relate),
                .write(PartiesOperations.changeRelation, Relations.change),
                .write(PartiesOperations.endRelation, Relations.end),
                .write(PartiesOperations.defineTag, Tags.define),
                .read(PartiesOperations.listTags, Tags.list),
                .read(PartiesOperations.partyHistory) { request, snapshot in try request.acts(in: snapshot) },
                .write(PartiesOperations.restoreParty) { request, transaction in try request.run(in: transaction) },
            ] + matchHandlers)
    }

    private static func record(
        _ request: RecordParty, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> PartyRecorded {
        try PartyRules.check(request.details, replacing: nil, call, in: transaction)
        return try PartyRecord.insert(request.details, in: transaction)
    }

    private static func change(
        _ request: ChangeParty, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> PartyRecorded {
        let party = try PartyGroup(changing: Identifier(wire: request.party), in: transaction.snapshot)
        return try PartyRecord.replace(party, version: request.version, by: request.details, call, in: transaction)
    }

    /// Of a way that was opted out of nothing else becomes known.
    private static func setState(
        _ request: SetContactPointState, _ transaction: borrowing Transaction
    ) throws -> PartyRecorded {
        let party = try PartyGroup(changing: Identifier(wire: request.party), in: transaction.snapshot)
        let country = try transaction.snapshot.party(party.survivor).optionalText("country")
        let key = ContactPoint(kind: request.kind, value: request.value).key(in: country)
        let points = try PartyRows.contactPoints.rows(of: party, in: transaction.snapshot).filter { row in
            try row.choice("kind") == request.kind && row.text("value_key") == key
        }
        guard !points.isEmpty else { throw Problem(.notFound, "notFound") }
        let states: [ContactPointState] = try points.map { try $0.choice("state") }
        guard request.state == .optedOut || !states.contains(.optedOut) else {
            throw Problem.invalid("state", "optedOut")
        }
        if states.contains(where: { $0 != request.state }) {
            for point in points {
                try transaction.update(
                    PartyTables.contactPoint, point.identifier("id"),
                    ["state": .text(request.state.rawValue), "since": SQLValue(transaction.now)])
            }
            try PartyRecord.changed(party.survivor, in: transaction)
        }
        return try PartyRecord.recorded(party.survivor, in: transaction.snapshot)
    }

    private static func find(_ request: FindParty, _ snapshot: borrowing Snapshot) throws -> Party {
        let number = try CustomerNumber(request.customerNumber, at: "customerNumber")
        guard let row = try snapshot.first(PartyQueries.byCustomerNumber, .integer(number.value)) else {
            throw Problem(.notFound, "notFound")
        }
        return try Party(of: row.identifier("id"), in: snapshot)
    }
}

extension Party {
    /// Everything that is known of a party and of those merged into it.
    init(of id: Identifier, in snapshot: borrowing Snapshot) throws {
        let party = try PartyGroup(of: id, in: snapshot)
        let row = try snapshot.party(party.survivor)
        self.init(
            party: party.survivor.description, version: try row.integer("version"),
            customerNumber: CustomerNumber(value: try row.integer("customer_number")).description,
            state: try row.choice("state"), changed: try row.instant("changed"),
            merged: party.members.dropFirst().map(\.description),
            details: try PartyDetails(of: party, row, in: snapshot),
            relation: try Relation.all(of: party, in: snapshot))
    }
}
