import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// A person whom somebody names as the one to write to in an organization.
struct AttachedContact {
    let name: String
    let jobTitle: String?
    let email: String
    let phone: String?

    init(_ request: AttachOrganization) {
        (name, jobTitle, email, phone) = (request.contactName, request.jobTitle, request.email, request.phone)
    }

    init(_ request: AttachContact) {
        (name, jobTitle, email, phone) = (request.contactName, request.jobTitle, request.email, request.phone)
    }

    /// Finds the person among the organization's people by the e-mail address, or records it as somebody of whom it is only
    /// said that it belongs there.
    func attach(
        to organization: PartyGroup, mistaken: MistakenAddress? = nil, in transaction: borrowing Transaction
    ) throws -> ContactAttached {
        if let known = try find(among: organization, in: transaction.snapshot) {
            return ContactAttached(contact: known.description, created: false)
        }
        if let mistaken, let corrected = try correct(mistaken, in: transaction) {
            return ContactAttached(contact: corrected.description, created: true)
        }
        let person = try record(of: organization.survivor, .proposed, in: transaction)
        return ContactAttached(contact: person.description, created: true)
    }

    /// A new person with its relation to the organization, which is recognized by the address of an accepted one already.
    func record(
        of organization: Identifier, _ state: RelationState, in transaction: borrowing Transaction
    ) throws -> Identifier {
        let country = try transaction.snapshot.party(organization).optionalText("country")
        let details = PartyDetails(
            kind: .person, displayName: name, country: country,
            contactPoint: [ContactPoint(kind: .email, value: email)]
                + (phone.map { [ContactPoint(kind: .phone, value: $0)] } ?? []))
        let person = try Identifier(wire: PartyRecord.insert(details, in: transaction).party)
        try Relations.insert(.employment, person, organization, title: jobTitle, state, in: transaction)
        return person
    }

    /// Whoever certainly belongs there comes before whoever is said to.
    private func find(among organization: PartyGroup, in snapshot: borrowing Snapshot) throws -> Identifier? {
        var proposed: Identifier?
        for row in try snapshot.rows(PartyQueries.byEmail, .text(emailKey(email))) {
            let person = try PartyGroup(of: row.identifier("party"), in: snapshot)
            let states = try states(of: person, in: organization, snapshot)
            if states.contains(.accepted) { return person.survivor }
            if !states.isEmpty { proposed = proposed ?? person.survivor }
        }
        return proposed
    }

    /// How a person stands to an organization, by any of those merged into either.
    private func states(
        of person: PartyGroup, in organization: PartyGroup, _ snapshot: borrowing Snapshot
    ) throws -> Set<RelationState> {
        var states: Set<RelationState> = []
        for person in person.members {
            for organization in organization.members {
                let rows = try snapshot.rows(
                    PartyQueries.relationStates, SQLValue(person), SQLValue(organization))
                for row in rows { states.insert(try row.choice("state")) }
            }
        }
        return states
    }

    /// An address that somebody has confirmed is right for somebody, and a person whose relation somebody has decided on, or
    /// who stands for more than it was recorded for, is more than a stranger's word: neither is corrected.
    private func correct(_ mistaken: MistakenAddress, in transaction: borrowing Transaction) throws -> Identifier? {
        let person = try PartyGroup(changing: Identifier(wire: mistaken.contact), in: transaction.snapshot)
        let relations = try Relation.all(of: person, in: transaction.snapshot)
        guard person.members.count == 1, relations.map(\.version) == [1] else { return nil }
        let points = try PartyRows.contactPoints.rows(of: person, in: transaction.snapshot).filter { row in
            try row.isEmail(mistaken.email) && row.choice("state") == ContactPointState.unverified
        }
        guard !points.isEmpty else { return nil }
        for point in points {
            try transaction.update(
                PartyTables.contactPoint, point.identifier("id"),
                ["value": .text(email), "value_key": .text(emailKey(email))])
        }
        try PartyRecord.changed(person.survivor, in: transaction)
        return person.survivor
    }
}

extension Row {
    /// Whether a contact point is this e-mail address.
    func isEmail(_ address: String) throws -> Bool {
        try choice("kind") == ContactPointKind.email && text("value_key") == emailKey(address)
    }
}
