import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// What strangers say of organizations and people. A stranger never changes a known organization (DESIGN §4): what it says
/// about one stays with its registration, and whom it names there is a proposal.
enum Attaching {
    static func organization(
        _ request: AttachOrganization, _ transaction: borrowing Transaction
    ) throws -> OrganizationAttached {
        let contact = AttachedContact(request)
        let organization = try MatchedOrganization(PartyDetails(request), email: request.email, in: transaction)
        guard organization.verdict != .certain else {
            let party = try PartyGroup(of: organization.party, in: transaction.snapshot)
            let attached = try contact.attach(to: party, in: transaction)
            return OrganizationAttached(
                party: party.survivor.description, created: false, contact: attached.contact,
                contactCreated: attached.created)
        }
        let person = try contact.record(of: organization.party, .accepted, in: transaction)
        return OrganizationAttached(
            party: organization.party.description, created: true, contact: person.description, contactCreated: true)
    }

    static func contact(_ request: AttachContact, _ transaction: borrowing Transaction) throws -> ContactAttached {
        let organization = try PartyGroup(of: Identifier(wire: request.organization), in: transaction.snapshot)
        return try AttachedContact(request).attach(to: organization, mistaken: request.mistaken, in: transaction)
    }

    /// What a person opted out of, or what was found not to work, stays so.
    static func confirm(
        _ request: ConfirmContactPoint, _ transaction: borrowing Transaction
    ) throws -> ContactPointConfirmed {
        let person = try PartyGroup(of: Identifier(wire: request.contact), in: transaction.snapshot)
        let points = try PartyRows.contactPoints.rows(of: person, in: transaction.snapshot).filter { row in
            let state: ContactPointState = try row.choice("state")
            return try row.isEmail(request.email) && (state == .unverified || state == .valid)
        }
        for point in points where try point.choice("state") == ContactPointState.unverified {
            try transaction.update(
                PartyTables.contactPoint, point.identifier("id"),
                ["state": .text(ContactPointState.valid.rawValue), "since": SQLValue(transaction.now)])
            try PartyRecord.changed(person.survivor, in: transaction)
        }
        let organization = try PartyGroup(of: Identifier(wire: request.organization), in: transaction.snapshot)
        let isAccepted = try Relation.all(of: person, in: transaction.snapshot).contains { relation in
            try relation.state == .accepted && organization.members.contains(Identifier(wire: relation.organization))
        }
        return ContactPointConfirmed(accepted: isAccepted && !points.isEmpty)
    }
}

extension PartyDetails {
    /// A tax id without letters and digits is none.
    fileprivate init(_ request: AttachOrganization) {
        let taxId = request.taxId.flatMap { identifierKey($0).isEmpty ? nil : $0 }
        self.init(
            kind: .organization, displayName: request.companyName,
            name: request.name.map { PartyName(language: $0.language, text: $0.text) }, country: request.country,
            role: ["exhibitor"], identifier: taxId.map { [PartyIdentifier(scheme: "tax-id", value: $0)] } ?? [],
            address: request.address.map { [PartyAddress(purpose: .postal, lines: $0, country: request.country)] }
                ?? [],
            contactPoint: request.website.map { [ContactPoint(kind: .website, value: $0)] } ?? [])
    }
}
