import Channel
import HTTPServer
import MessageModel
import Messages

/// Organizations and persons as whoever runs the show sees them.
extension Visit {
    func parties() async throws -> HTTPResponse {
        let trail = PageTrail(address)
        let list = try await bus.call(
            PartiesOperations.findParties,
            FindParties(
                search: searched, kind: request.queryValue("kind").flatMap { PartyKind(rawValue: $0) }, sort: sort(),
                limit: Int64(PageTrail.size), after: trail.after), as: staff())
        let page = PartyListPage(
            parties: list.item,
            paging: trail.paging(
                shown: list.item.count, count: Int(list.count), isExact: !list.more, next: list.next),
            address: address, countries: try await names("country"))
        return show(page)
    }

    /// A party that was merged leads to the one that stands for it.
    func party(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        let party = try await bus.call(PartiesOperations.getParty, GetParty(party: id), as: staff)
        guard party.party == id else { return redirect(PartiesAddress.party(party.party)) }
        let names = PartyPage.CodeNames(
            countries: try await names("country"), media: try await names("contact-point-kind"),
            relations: try await names("relation-wording"))
        return show(PartyPage(party: party, participations: try await participations(of: party, staff), names: names))
    }

    /// As many merged parties are asked for as one question takes.
    private func participations(of party: Party, _ staff: Caller) async throws -> [PartyParticipation] {
        let members = Array(([party.party] + party.merged).prefix(1000))
        let list = try await bus.call(
            ParticipationsOperations.listParticipations, ListParticipations(party: members), as: staff)
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: staff).edition
        let shown = Dictionary(
            editions.map { ($0.code, EditionSummary($0, text, now: now)) }, uniquingKeysWith: { first, _ in first })
        return list.item.map { PartyParticipation(participation: $0, edition: shown[$0.entry.edition]) }
            .sorted { one, other in
                guard let day = one.edition?.firstDay, let otherDay = other.edition?.firstDay else {
                    return one.edition != nil
                }
                return day > otherDay
            }
    }
}
