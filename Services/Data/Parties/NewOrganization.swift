import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// An organization seen for the first time, with the person who registered it.
struct NewOrganization {
    private let request: AttachOrganization
    private let keys: OrganizationKeys

    init(_ request: AttachOrganization, _ keys: OrganizationKeys) {
        self.request = request
        self.keys = keys
    }

    /// Writes the organization, its names, its contact person and how to reach them. Returns the organization's id.
    func record(in transaction: borrowing Transaction) throws -> Identifier {
        let organization = try transaction.insert(
            PartyTables.party,
            [
                "kind": .text(PartyKind.organization.rawValue), "display_name": .text(request.companyName),
                "name_key": .text(keys.name), "country": .text(request.country), "tax_id": SQLValue(request.taxId),
                "tax_key": SQLValue(keys.tax), "address": SQLValue(request.address),
            ])
        for name in request.name {
            _ = try transaction.insert(
                PartyTables.name,
                ["party": SQLValue(organization), "language": .text(name.language), "text": .text(name.text)])
        }
        if let website = request.website {
            try contact(organization, .website, website, key: website.lowercased(), in: transaction)
        }
        try recordPerson(of: organization, in: transaction)
        return organization
    }

    private func recordPerson(of organization: Identifier, in transaction: borrowing Transaction) throws {
        let person = try transaction.insert(
            PartyTables.party,
            [
                "kind": .text(PartyKind.person.rawValue), "display_name": .text(request.contactName),
                "name_key": .text(normalizedName(request.contactName)),
            ])
        _ = try transaction.insert(
            PartyTables.relation,
            [
                "party": SQLValue(person), "organization": SQLValue(organization), "kind": "employment",
                "title": SQLValue(request.jobTitle),
            ])
        try contact(person, .email, request.email, key: emailKey(request.email), in: transaction)
        if let phone = request.phone {
            try contact(person, .phone, phone, key: request.phoneE164 ?? phone, in: transaction)
        }
    }

    private func contact(
        _ party: Identifier, _ kind: ContactPointKind, _ value: String, key: String,
        in transaction: borrowing Transaction
    ) throws {
        _ = try transaction.insert(
            PartyTables.contactPoint,
            [
                "party": SQLValue(party), "kind": .text(kind.rawValue), "value": .text(value), "value_key": .text(key),
                "state": .text(ContactPointState.unverified.rawValue),
            ])
    }
}
