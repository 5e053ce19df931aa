import Channel
import Messages
import TestSupport

extension PartyDetails {
    /// An organization with one of everything.
    static func lumen(tag: [String] = []) -> PartyDetails {
        PartyDetails(
            kind: .organization, displayName: "Lumen Optics",
            name: [
                PartyName(language: "de", kind: .legal, text: "Lumen Optik GmbH"),
                PartyName(language: "zh-Hans", kind: .trading, text: "流明光学"),
            ], country: "DE", region: "DE-BE", level: .vip, owner: "ann", role: ["exhibitor", "supplier"],
            identifier: [
                PartyIdentifier(scheme: "tax-id", value: "DE 123"),
                PartyIdentifier(scheme: "partner:erp", value: "K 4711"),
            ],
            address: [
                PartyAddress(
                    purpose: .postal, lines: "1 Light Way", city: "Berlin", region: "Berlin", postcode: "10115",
                    country: "DE")
            ],
            contactPoint: [
                ContactPoint(kind: .email, value: "hello@lumen.example"),
                ContactPoint(kind: .phone, value: "030 901820"),
            ], tag: tag)
    }

    static func organization(_ name: String, country: String? = "DE") -> PartyDetails {
        PartyDetails(kind: .organization, displayName: name, country: country)
    }

    static func person(_ name: String) -> PartyDetails { PartyDetails(kind: .person, displayName: name) }
}

extension TestInstallation {
    func recorded(_ details: PartyDetails) async throws -> PartyRecorded {
        try await call(PartiesOperations.recordParty, RecordParty(details: details))
    }

    /// Changes a party as a form does: reads it, edits it, sends the whole back.
    @discardableResult
    func change(_ party: String, _ edit: (inout PartyDetails) -> Void) async throws -> PartyRecorded {
        let standing = try await self.party(party)
        var details = standing.details
        edit(&details)
        return try await call(
            PartiesOperations.changeParty, ChangeParty(party: party, version: standing.version, details: details))
    }

    @discardableResult
    func erase(_ party: String, as principal: Caller.Principal = .staff("ann")) async throws -> PersonErasure {
        try await call(PrivacyOperations.erasePerson, ErasePerson(party: party, reason: .request), as: principal)
    }

    @discardableResult
    func merge(_ merged: String, into survivor: String) async throws -> PartiesMerged {
        try await call(
            PartiesOperations.mergeParties,
            MergeParties(
                survivor: survivor, survivorVersion: try await party(survivor).version, merged: merged,
                mergedVersion: try await party(merged).version))
    }

    @discardableResult
    func relate(_ party: String, _ kind: RelationKind, _ organization: String) async throws -> RelationRecorded {
        try await call(
            PartiesOperations.relateParties, RelateParties(kind: kind, party: party, organization: organization))
    }
}
