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
                .write(PartiesOperations.attachOrganization, attach),
                .write(PartiesOperations.confirmContactPoint, confirm),
                .write(PartiesOperations.correctContactPoint, correct),
                .read(PartiesOperations.getParty, get),
            ])
    }

    /// A stranger never changes a known organization (DESIGN §4): what it says about one stays with its registration.
    private static func attach(
        _ request: AttachOrganization, _ transaction: borrowing Transaction
    ) throws -> OrganizationAttached {
        let keys = OrganizationKeys(request)
        if let known = try keys.find(in: transaction.snapshot) {
            return OrganizationAttached(party: known.description, created: false)
        }
        let party = try NewOrganization(request, keys).record(in: transaction)
        return OrganizationAttached(party: party.description, created: true)
    }

    /// What a person opted out of, or what was found not to work, stays so.
    private static func confirm(
        _ request: ConfirmContactPoint, _ transaction: borrowing Transaction
    ) throws -> ContactPointConfirmed {
        let party = try Identifier(wire: request.party)
        let points = try transaction.snapshot.rows(
            PartyQueries.usableOfStaff, .text(emailKey(request.email)), SQLValue(party))
        for point in points {
            let valid = SQLValue.text(ContactPointState.valid.rawValue)
            _ = try transaction.update(
                PartyTables.contactPoint, point.identifier("id"), ["state": valid, "since": SQLValue(transaction.now)])
        }
        return ContactPointConfirmed(count: Int64(points.count))
    }

    /// An address that somebody has confirmed is right for somebody; only one that nobody has is corrected.
    private static func correct(
        _ request: CorrectContactPoint, _ transaction: borrowing Transaction
    ) throws -> ContactPointCorrected {
        let party = try Identifier(wire: request.party)
        let points = try transaction.snapshot.rows(
            PartyQueries.usableOfStaff, .text(emailKey(request.email)), SQLValue(party)
        ).filter { try $0.choice("state") == ContactPointState.unverified }
        for point in points {
            _ = try transaction.update(
                PartyTables.contactPoint, point.identifier("id"),
                ["value": .text(request.correctedEmail), "value_key": .text(emailKey(request.correctedEmail))])
        }
        return ContactPointCorrected(count: Int64(points.count))
    }

    private static func get(_ request: GetParty, _ snapshot: borrowing Snapshot) throws -> Party {
        let id = try Identifier(wire: request.party)
        guard let row = try snapshot.first(PartyQueries.byID, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        return Party(
            party: request.party, version: try row.integer("version"), kind: try row.choice("kind"),
            displayName: try row.text("display_name"),
            name: try snapshot.rows(PartyQueries.names, SQLValue(id)).map {
                Name(language: try $0.text("language"), text: try $0.text("text"))
            },
            country: try row.optionalText("country"),
            taxId: try snapshot.first(PartyQueries.identifiers, SQLValue(id))?.text("value"),
            address: try snapshot.first(PartyQueries.addresses, SQLValue(id))?.text("lines"),
            contactPoint: try snapshot.rows(PartyQueries.contactPoints, SQLValue(id)).map {
                ContactPoint(kind: try $0.choice("kind"), value: try $0.text("value"), state: try $0.choice("state"))
            },
            relation: try snapshot.rows(PartyQueries.relations, SQLValue(id)).map {
                Relation(
                    party: try $0.identifier("party").description, kind: try $0.text("kind"),
                    title: try $0.optionalText("title"))
            })
    }
}
