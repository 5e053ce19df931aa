// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Organizations and persons, once over all editions.
package enum PartiesOperations {
    /// Finds the organization and the person that a registration names, or records them.
    package static let attachOrganization = DataOperation<AttachOrganization, OrganizationAttached>(
        service: "parties", name: "attachOrganization", kind: .write)
    /// Finds a person among the people of an organization, or records one as a proposal.
    package static let attachContact = DataOperation<AttachContact, ContactAttached>(
        service: "parties", name: "attachContact", kind: .write)
    /// Marks an e-mail address of a person as valid.
    package static let confirmContactPoint = DataOperation<ConfirmContactPoint, ContactPointConfirmed>(
        service: "parties", name: "confirmContactPoint", kind: .write)
    /// Records an organization or a person.
    package static let recordParty = DataOperation<RecordParty, PartyRecorded>(
        service: "parties", name: "recordParty", kind: .write)
    /// Replaces what is known of a party.
    package static let changeParty = DataOperation<ChangeParty, PartyRecorded>(
        service: "parties", name: "changeParty", kind: .write)
    /// Tells what was found out about a way to reach a party.
    package static let setContactPointState = DataOperation<SetContactPointState, PartyRecorded>(
        service: "parties", name: "setContactPointState", kind: .write)
    /// A person's party and those merged into it.
    package static let fetchPerson = DataOperation<FetchPerson, PersonFetched>(
        service: "parties", name: "fetchPerson", kind: .read)
    /// Clears what parties say of a person, and forgets the keys that sealed it.
    package static let eraseParty = DataOperation<EraseParty, PersonErasure>(
        service: "parties", name: "eraseParty", kind: .write)
    /// One party, with everything that is known of it.
    package static let getParty = DataOperation<GetParty, Party>(
        service: "parties", name: "getParty", kind: .read)
    /// The party that has a customer number.
    package static let findParty = DataOperation<FindParty, Party>(
        service: "parties", name: "findParty", kind: .read)
    /// Parties: searched, sorted, page by page.
    package static let findParties = DataOperation<FindParties, PartyList>(
        service: "parties", name: "findParties", kind: .read)
    /// All parties with everything that is known of each, page by page.
    package static let exportParties = DataOperation<ExportParties, ExportedParties>(
        service: "parties", name: "exportParties", kind: .read)
    /// Records that a party belongs to an organization.
    package static let relateParties = DataOperation<RelateParties, RelationRecorded>(
        service: "parties", name: "relateParties", kind: .write)
    /// Accepts or changes a relation.
    package static let changeRelation = DataOperation<ChangeRelation, RelationRecorded>(
        service: "parties", name: "changeRelation", kind: .write)
    /// Removes a relation.
    package static let endRelation = DataOperation<EndRelation, RelationEnded>(
        service: "parties", name: "endRelation", kind: .write)
    /// Records a tag, or changes one.
    package static let defineTag = DataOperation<DefineTag, Tag>(
        service: "parties", name: "defineTag", kind: .write)
    /// All tags.
    package static let listTags = DataOperation<ListTags, TagList>(
        service: "parties", name: "listTags", kind: .read)
    /// What was done to a party: who, when, through which operation, and what changed.
    package static let partyHistory = DataOperation<PartyHistory, PartyActs>(
        service: "parties", name: "partyHistory", kind: .read)
    /// Brings a party back to what it was right after an act of its history.
    package static let restoreParty = DataOperation<RestoreParty, PartyRecorded>(
        service: "parties", name: "restoreParty", kind: .write)
    /// Attaches an organization of a list to a known one when it is certainly that one, or records it; when it is only
    /// likely, somebody is asked to decide.
    package static let recordOrganization = DataOperation<RecordOrganization, OrganizationRecorded>(
        service: "parties", name: "recordOrganization", kind: .write)
    /// The known organizations that a description may be of.
    package static let matchParty = DataOperation<MatchParty, PartyMatches>(
        service: "parties", name: "matchParty", kind: .read)
    /// Looks for the known organizations that those of a list may be, so that little is left to look for when they are
    /// recorded.
    package static let matchOrganizations = DataOperation<MatchOrganizations, OrganizationsMatched>(
        service: "parties", name: "matchOrganizations", kind: .read)
    /// Pairs of organizations that may be one.
    package static let listMatchReviews = DataOperation<ListMatchReviews, MatchReviewList>(
        service: "parties", name: "listMatchReviews", kind: .read)
    /// Decides whether two organizations are one.
    package static let decideMatch = DataOperation<DecideMatch, MatchDecided>(
        service: "parties", name: "decideMatch", kind: .write)
    /// Makes one party of two.
    package static let mergeParties = DataOperation<MergeParties, PartiesMerged>(
        service: "parties", name: "mergeParties", kind: .write)
    /// A party and those merged with it.
    package static let fetchGroup = DataOperation<FetchGroup, GroupFetched>(
        service: "parties", name: "fetchGroup", kind: .read)
    /// Makes two parties again of two that were merged.
    package static let unmergeParties = DataOperation<UnmergeParties, PartiesUnmerged>(
        service: "parties", name: "unmergeParties", kind: .write)
    /// Says that two parties are two for good.
    package static let markNeverSame = DataOperation<MarkNeverSame, NeverSame>(
        service: "parties", name: "markNeverSame", kind: .write)
    /// Takes back that two parties are two for good.
    package static let clearNeverSame = DataOperation<ClearNeverSame, NeverSame>(
        service: "parties", name: "clearNeverSame", kind: .write)
    /// Removes a party that was recorded by mistake, unless somebody has changed or uses it.
    package static let removeParty = DataOperation<RemoveParty, PartyRemoved>(
        service: "parties", name: "removeParty", kind: .write)
}
