import Channel
import Hub
import Messages
import Timekeeping

extension Service {
    /// What the parties service answers about organizations that may be one.
    static let matchHandlers: [Handler] = [
        .write(PartiesOperations.recordOrganization, MatchedOrganization.record),
        .read(PartiesOperations.matchParty) { request, snapshot in
            PartyMatches(
                item: try PartyMatching(MatchProfile(request), in: snapshot).matches.compactMap { match in
                    try PartyMatch(match, in: snapshot)
                })
        },
        .read(PartiesOperations.matchOrganizations) { try OrganizationsMatched($0, $1) },
        .read(PartiesOperations.listMatchReviews, MatchReviews.list),
        .write(PartiesOperations.decideMatch, MatchReviews.decide),
        .write(PartiesOperations.mergeParties, PartyMerge.merge),
        .read(PartiesOperations.fetchGroup) { request, snapshot in
            let group = try PartyGroup(of: Identifier(wire: request.party), in: snapshot)
            return GroupFetched(party: group.members.map(\.description))
        },
        .write(PartiesOperations.unmergeParties, PartyMerge.unmerge),
        .write(PartiesOperations.markNeverSame) { request, transaction in
            try NeverSamePair(Identifier(wire: request.party), Identifier(wire: request.other)).mark(in: transaction)
            return NeverSame(party: request.party, other: request.other, marked: true)
        },
        .write(PartiesOperations.clearNeverSame) { request, transaction in
            try NeverSamePair(Identifier(wire: request.party), Identifier(wire: request.other)).clear(in: transaction)
            return NeverSame(party: request.party, other: request.other, marked: false)
        },
    ]
}

extension PartyMatch {
    fileprivate init?(_ match: PartyMatching.Match, in snapshot: borrowing Snapshot) throws {
        guard let row = try snapshot.first(PartyQueries.byID, SQLValue(match.party)) else { return nil }
        self.init(
            party: match.party.description, displayName: try row.text("display_name"),
            country: try row.optionalText("country"), finding: match.finding)
    }
}
