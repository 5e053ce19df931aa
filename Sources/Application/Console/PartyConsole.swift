import Channel
import HTTPServer
import MessageModel
import Messages

/// Organizations and persons as whoever runs the show sees them.
extension Visit {
    func parties() async throws -> HTTPResponse {
        let trail = PageTrail(address)
        let list = try await bus.call(
            PartiesOperations.findParties, question(Int64(PageTrail.size), after: trail.after), as: staff())
        let page = PartyListPage(
            parties: list.item,
            paging: trail.paging(
                shown: list.item.count, count: Int(list.count), isExact: !list.more, next: list.next),
            address: address, countries: try await names("country"))
        return show(page)
    }

    /// Everything that the list would show, in a file for spreadsheets.
    func partyExport() async throws -> HTTPResponse {
        let staff = try staff()
        return try await spreadsheet(
            "parties",
            [
                "party", "version", "customerNumber", "kind", "displayName", "country", "region", "level", "owner",
                "changed",
            ]
        ) { (party: PartyItem) in
            [
                party.party, "\(party.version)", party.customerNumber, party.kind.rawValue, party.displayName,
                party.country ?? "", party.region ?? "", party.level.rawValue, party.owner ?? "", "\(party.changed)",
            ]
        } page: { after in
            let list = try await bus.call(PartiesOperations.findParties, question(1000, after: after), as: staff)
            return (list.item, list.next)
        }
    }

    private func question(_ limit: Int64, after: String?) -> FindParties {
        FindParties(
            search: searched, kind: request.queryValue("kind").flatMap { PartyKind(rawValue: $0) }, sort: sort(),
            limit: limit, after: after)
    }

    /// A party that was merged leads to the one that stands for it.
    func party(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        let party = try await bus.call(PartiesOperations.getParty, GetParty(party: id), as: staff)
        guard party.party == id else { return redirect(PartiesAddress.party(party.party)) }
        let names = PartyPage.CodeNames(
            countries: try await names("country"), media: try await names("contact-point-kind"),
            relations: try await names("relation-wording"))
        let editions = try await editions(staff)
        return show(
            PartyPage(
                party: party, participations: try await participations(of: party, editions, staff),
                registrations: try await registrations(of: party, editions, staff), names: names))
    }

    /// All that were announced, by their codes.
    private func editions(_ staff: Caller) async throws -> [String: EditionSummary] {
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: staff).edition
        return Dictionary(
            editions.map { ($0.code, EditionSummary($0, text, now: now)) }, uniquingKeysWith: { first, _ in first })
    }

    private func participations(
        of party: Party, _ editions: [String: EditionSummary], _ staff: Caller
    ) async throws -> [PartyParticipation] {
        let list = try await bus.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: party.members), as: staff)
        return list.item.map { PartyParticipation(participation: $0, edition: editions[$0.entry.edition]) }
            .sorted { one, other in
                guard let day = one.edition?.firstDay, let otherDay = other.edition?.firstDay else {
                    return one.edition != nil
                }
                return day > otherDay
            }
    }

    private func registrations(
        of party: Party, _ editions: [String: EditionSummary], _ staff: Caller
    ) async throws -> [PartyRegistration] {
        let list = try await bus.call(
            RegistrationsOperations.listPartyRegistrations, ListPartyRegistrations(party: party.members), as: staff)
        return list.item.map { PartyRegistration(record: $0, edition: editions[$0.submission.edition]) }
    }
}

extension Party {
    /// With those that were merged into it, as many as one question takes.
    fileprivate var members: [String] { Array(([party] + merged).prefix(1000)) }
}
