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

    /// A new person with its relation to the organization.
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
        // An organization is recognized by its people's addresses, too.
        if state == .accepted { try MatchIndex.refresh(organization, in: transaction) }
        return person
    }

    /// Whoever certainly belongs there comes before whoever is said to.
    private func find(among organization: PartyGroup, in snapshot: borrowing Snapshot) throws -> Identifier? {
        var people: [Row] = []
        for member in organization.members {
            people += try snapshot.rows(PartyQueries.peopleByEmail, .text(emailKey(email)), SQLValue(member))
        }
        let accepted = try people.first { try $0.choice("state") == RelationState.accepted }
        guard let person = try (accepted ?? people.first)?.identifier("party") else { return nil }
        return try PartyGroup.survivor(of: person, in: snapshot)
    }

    /// An address that somebody has confirmed is right for somebody; only one that nobody has is corrected.
    private func correct(_ mistaken: MistakenAddress, in transaction: borrowing Transaction) throws -> Identifier? {
        let person = try PartyGroup(of: Identifier(wire: mistaken.contact), in: transaction.snapshot)
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
