import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// How parties stand to organizations. Both ends are changed by a change of their relation.
enum Relations {
    static func relate(_ request: RelateParties, _ transaction: borrowing Transaction) throws -> RelationRecorded {
        let snapshot = transaction.snapshot
        let party = try end(request.party, "party", in: snapshot)
        let organization = try end(request.organization, "organization", in: snapshot)
        try RelationRules.check(request.kind, party, organization, in: snapshot)
        let relation = try insert(
            request.kind, party, organization, title: request.title, .accepted, in: transaction)
        for end in [party, organization] { try PartyRecord.changed(end, in: transaction) }
        return RelationRecorded(relation: relation.description, version: 1)
    }

    /// A new relation, of which its ends do not get a new version: for parties that are new themselves.
    @discardableResult
    static func insert(
        _ kind: RelationKind, _ party: Identifier, _ organization: Identifier, title: String?, _ state: RelationState,
        in transaction: borrowing Transaction
    ) throws -> Identifier {
        try transaction.insert(
            PartyTables.relation,
            [
                "party": SQLValue(party), "organization": SQLValue(organization), "kind": .text(kind.rawValue),
                "title": SQLValue(title), "state": .text(state.rawValue),
            ])
    }

    static func change(_ request: ChangeRelation, _ transaction: borrowing Transaction) throws -> RelationRecorded {
        let relation = try Identifier(wire: request.relation)
        let ends = try ends(of: relation, in: transaction.snapshot)
        let version = try transaction.update(
            PartyTables.relation, relation, version: request.version,
            ["title": SQLValue(request.title), "state": .text(request.state.rawValue)])
        for end in ends { try PartyRecord.changed(end, in: transaction) }
        return RelationRecorded(relation: request.relation, version: version)
    }

    static func end(_ request: EndRelation, _ transaction: borrowing Transaction) throws -> RelationEnded {
        let relation = try Identifier(wire: request.relation)
        let ends = try ends(of: relation, in: transaction.snapshot)
        try transaction.delete(PartyTables.relation, relation, version: request.version)
        for end in ends { try PartyRecord.changed(end, in: transaction) }
        return RelationEnded(relation: request.relation)
    }

    /// The party that an end of a new relation names.
    private static func end(
        _ party: String, _ path: String, in snapshot: borrowing Snapshot
    ) throws -> Identifier {
        do {
            return try PartyGroup(changing: Identifier(wire: party), in: snapshot).survivor
        } catch let problem as Problem where problem.kind == .notFound {
            throw Problem(.notFound, "notFound", errors: [FieldError(path, "unknownParty")])
        }
    }

    /// Who is changed with a relation. Throws `notFound`.
    private static func ends(of relation: Identifier, in snapshot: borrowing Snapshot) throws -> [Identifier] {
        guard let row = try snapshot.first(PartyQueries.relationByID, SQLValue(relation)) else {
            throw Problem(.notFound, "notFound")
        }
        return [try row.identifier("party"), try row.identifier("organization")]
    }
}

extension Relation {
    /// Those of a party and of the parties merged into it, in both directions.
    static func all(of party: PartyGroup, in snapshot: borrowing Snapshot) throws -> [Relation] {
        var relations: [Relation] = []
        for member in party.members {
            relations += try snapshot.rows(PartyQueries.relations, SQLValue(member)).map { try Relation($0) }
        }
        return relations
    }

    private init(_ row: Row) throws {
        self.init(
            relation: try row.identifier("id").description, version: try row.integer("version"),
            kind: try row.choice("kind"), party: try row.identifier("party").description,
            partyName: try row.text("party_name"), organization: try row.identifier("organization").description,
            organizationName: try row.text("organization_name"), title: try row.optionalText("title"),
            state: try row.choice("state"))
    }
}
