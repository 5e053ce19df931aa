import Channel
import Hub
import Messages
import Timekeeping

/// An organization that is attached to a known one, or recorded; when it is not certain which, somebody is asked.
struct MatchedOrganization {
    /// Of merged organizations, the one that stands for all.
    let party: Identifier
    /// Certain: it was known. All else is a new record.
    let verdict: MatchVerdict

    /// Looks and decides within one transaction, so that two who come at the same moment become one organization.
    ///
    /// - Parameter email: of one of its people. A new organization is recognized by it from now on: whoever gives it records
    ///   the person in the same transaction.
    init(_ details: PartyDetails, email: String? = nil, in transaction: borrowing Transaction) throws {
        let profile = MatchProfile(details, details.contactKeys, email: email)
        let matching = try PartyMatching(profile, in: transaction.snapshot)
        if let known = matching.certain {
            (party, verdict) = (known, .certain)
            return
        }
        party = try Identifier(wire: PartyRecord.insert(details, recognizedBy: profile, in: transaction).party)
        try MatchReviews.ask(about: party, matching.matches, in: transaction)
        verdict = matching.matches.isEmpty ? .new : .likely
    }

    /// An organization of a list.
    static func record(
        _ request: RecordOrganization, _ transaction: borrowing Transaction
    ) throws -> OrganizationRecorded {
        let organization = try MatchedOrganization(PartyDetails(request), in: transaction)
        return OrganizationRecorded(party: organization.party.description, verdict: organization.verdict)
    }
}

extension PartyDetails {
    fileprivate init(_ request: RecordOrganization) {
        self.init(
            organization: request.companyName, request.name, country: request.country, taxId: request.taxId,
            website: request.website)
    }

    /// What somebody says of an exhibitor. A tax id without letters and digits is none.
    init(
        organization name: String, _ names: [Name], country: String?, taxId: String?, address: String? = nil,
        website: String?
    ) {
        let taxId = taxId.flatMap { identifierKey($0).isEmpty ? nil : $0 }
        self.init(
            kind: .organization, displayName: name,
            name: names.map { PartyName(language: $0.language, text: $0.text) }, country: country,
            role: ["exhibitor"], identifier: taxId.map { [PartyIdentifier(scheme: "tax-id", value: $0)] } ?? [],
            address: address.map { [PartyAddress(purpose: .postal, lines: $0, country: country)] } ?? [],
            contactPoint: website.map { [ContactPoint(kind: .website, value: $0)] } ?? [])
    }
}
