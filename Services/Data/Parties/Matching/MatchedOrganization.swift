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
    /// - Parameters:
    ///   - email: of one of its people. A new organization is recognized by it from now on: whoever gives it records the
    ///     person in the same transaction.
    ///   - sought: what was found before; nil: nobody has looked.
    init(
        _ details: PartyDetails, email: String? = nil, _ sought: OrganizationSought? = nil,
        in transaction: borrowing Transaction
    ) throws {
        let profile = MatchProfile(details, details.contactKeys, email: email)
        var standing: PartyMatching?
        if let sought { standing = try PartyMatching(sought, profile, in: transaction.snapshot) }
        let matching = try standing ?? PartyMatching(profile, in: transaction.snapshot)
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
        let organization = try MatchedOrganization(PartyDetails(request), request.sought, in: transaction)
        let (party, verdict) = (organization.party, organization.verdict)
        let merged =
            verdict == .certain ? try PartyGroup(of: party, in: transaction.snapshot).members.dropFirst() : []
        return OrganizationRecorded(
            party: party.description, verdict: verdict, merged: merged.map(\.description))
    }
}

extension OrganizationsMatched {
    /// Looks for all as they are at one moment.
    init(_ request: MatchOrganizations, _ snapshot: borrowing Snapshot) throws {
        let seen = try snapshot.greatestIdentifier().description
        let changes = try MatchIndex.changes(in: snapshot)
        var sought: [OrganizationSought] = []
        for organization in request.organization {
            let matching = try PartyMatching(MatchProfile(organization), in: snapshot)
            sought.append(
                OrganizationSought(
                    seen: seen, changes: changes,
                    match: try matching.matches.map { match in
                        KnownOrganization(
                            party: match.party.description, version: try snapshot.party(match.party).integer("version"),
                            finding: match.finding)
                    }))
        }
        self.init(sought: sought)
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
