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
        let organization = try party(.organization, request.companyName, country: request.country, in: transaction)
        if let taxId = request.taxId, let key = keys.tax {
            try transaction.insert(
                PartyTables.identifier,
                [
                    "party": SQLValue(organization), "scheme": "tax-id", "value": .text(taxId),
                    "value_key": .text(key),
                ])
        }
        if let address = request.address {
            try transaction.insert(
                PartyTables.address,
                [
                    "party": SQLValue(organization), "purpose": "postal", "lines": .text(address),
                    "country": .text(request.country),
                ])
        }
        for name in request.name {
            _ = try transaction.insert(
                PartyTables.name,
                [
                    "party": SQLValue(organization), "language": .text(name.language), "kind": "trading",
                    "text": .text(name.text), "name_key": .text(normalizedName(name.text)),
                ])
        }
        if let website = request.website {
            try contact(organization, .website, website, key: website.lowercased(), in: transaction)
        }
        try recordPerson(of: organization, in: transaction)
        return organization
    }

    private func recordPerson(of organization: Identifier, in transaction: borrowing Transaction) throws {
        let person = try party(.person, request.contactName, country: nil, in: transaction)
        _ = try transaction.insert(
            PartyTables.relation,
            [
                "party": SQLValue(person), "organization": SQLValue(organization), "kind": "employment",
                "title": SQLValue(request.jobTitle), "state": "accepted",
            ])
        try contact(person, .email, request.email, key: emailKey(request.email), in: transaction)
        if let phone = request.phone {
            try contact(person, .phone, phone, key: request.phoneE164 ?? phone, in: transaction)
        }
    }

    private func party(
        _ kind: PartyKind, _ name: String, country: String?, in transaction: borrowing Transaction
    ) throws -> Identifier {
        try transaction.insert(
            PartyTables.party,
            [
                "kind": .text(kind.rawValue), "customer_number": .integer(CustomerNumber.issue(in: transaction).value),
                "display_name": .text(name), "name_key": .text(normalizedName(name)), "sort_key": .text(sortKey(name)),
                "country": SQLValue(country), "level": "ordinary", "state": "active",
                "changed": SQLValue(transaction.now),
            ])
    }

    private func contact(
        _ party: Identifier, _ kind: ContactPointKind, _ value: String, key: String,
        in transaction: borrowing Transaction
    ) throws {
        _ = try transaction.insert(
            PartyTables.contactPoint,
            [
                "party": SQLValue(party), "kind": .text(kind.rawValue), "value": .text(value), "value_key": .text(key),
                "state": .text(ContactPointState.unverified.rawValue), "since": SQLValue(transaction.now),
            ])
    }
}
