// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Code tables, which codes they have when, and what codes of other systems stand for.
package enum CodesOperations {
    /// The codes of one list, those that are valid today or on another day.
    package static let listCodes = DataOperation<ListCodes, CodeList>(
        service: "codes", name: "listCodes", kind: .read)
    /// Which of some codes are not valid today.
    package static let checkCodes = DataOperation<CheckCodes, UnknownCodes>(
        service: "codes", name: "checkCodes", kind: .read)
    /// Which codes of a list are called by some names, in any of its languages.
    package static let findCodes = DataOperation<FindCodes, CodesFound>(
        service: "codes", name: "findCodes", kind: .read)
    /// Which of our codes a code of a partner system or of a standard stands for.
    package static let mapCode = DataOperation<MapCode, CodeMapped>(
        service: "codes", name: "mapCode", kind: .read)
    /// Says which of our codes a code of a partner system stands for.
    package static let putCodeMapping = DataOperation<PutCodeMapping, CodeMapped>(
        service: "codes", name: "putCodeMapping", kind: .write)
}

/// Editions of the organizer's exhibitions, with halls, questions and terms.
package enum EditionsOperations {
    /// One announced edition.
    package static let getEdition = DataOperation<GetEdition, Edition>(
        service: "editions", name: "getEdition", kind: .read)
    /// All announced editions, the latest first.
    package static let listEditions = DataOperation<ListEditions, EditionList>(
        service: "editions", name: "listEditions", kind: .read)
    /// Creates or replaces an edition.
    package static let putEdition = DataOperation<PutEdition, EditionStored>(
        service: "editions", name: "putEdition", kind: .write)
}

/// What partners may be told: the events that are subscribed to here, and no others, in the order in which they came.
package enum FeedOperations {
    /// Takes down that a registration came or changed.
    package static let recordRegistrationChanged = DataOperation<RegistrationChanged, FeedRecorded>(
        service: "feed", name: "recordRegistrationChanged", kind: .write)
    /// Takes down that a person was erased: partners have copies, too.
    package static let recordPersonErased = DataOperation<PersonErased, FeedRecorded>(
        service: "feed", name: "recordPersonErased", kind: .write)
    /// What stands behind a place in the feed, of some types.
    package static let readFeed = DataOperation<ReadFeed, FeedPage>(
        service: "feed", name: "readFeed", kind: .read)
}

/// The mails that were asked for, and what became of them.
package enum MailsOperations {
    /// Puts a mail on record and asks for its sending, unless a stranger can cause it and the recipient had too many of
    /// those within the hour.
    package static let queueMail = DataOperation<QueueMail, MailQueued>(
        service: "mails", name: "queueMail", kind: .write)
    /// Claims a mail for sending; one whose sending ended without a word becomes uncertain instead.
    package static let startMail = DataOperation<StartMail, MailStarted>(
        service: "mails", name: "startMail", kind: .write)
    /// Records how sending ended.
    package static let recordMailOutcome = DataOperation<RecordMailOutcome, MailOutcomeRecorded>(
        service: "mails", name: "recordMailOutcome", kind: .write)
    /// Removes the mails to a person.
    package static let eraseMails = DataOperation<EraseContact, ContactErased>(
        service: "mails", name: "eraseMails", kind: .write)
    /// The mails about a record.
    package static let listMails = DataOperation<ListMails, MailList>(
        service: "mails", name: "listMails", kind: .read)
}

/// Which organizations take part in which editions, and the imports of lists that said so.
package enum ParticipationsOperations {
    /// Whether a source has named an exhibitor before.
    package static let findParticipation = DataOperation<FindParticipation, ParticipationFound>(
        service: "participations", name: "findParticipation", kind: .read)
    /// Records that an organization takes part in an edition.
    package static let recordParticipation = DataOperation<RecordParticipation, ParticipationRecorded>(
        service: "participations", name: "recordParticipation", kind: .write)
    /// Who takes part in an edition, in what a party has taken part, or whom an import has brought.
    package static let listParticipations = DataOperation<ListParticipations, ParticipationList>(
        service: "participations", name: "listParticipations", kind: .read)
    /// Keeps with a participation the person who was recorded with it later: to take it back takes them back, too.
    package static let keepContact = DataOperation<KeepContact, ContactKept>(
        service: "participations", name: "keepContact", kind: .write)
    /// Takes back that an organization takes part in an edition.
    package static let removeParticipation = DataOperation<RemoveParticipation, ParticipationRemoved>(
        service: "participations", name: "removeParticipation", kind: .write)
    /// Begins to import a list, or goes on with an import of the same list that was cut off.
    package static let openImport = DataOperation<OpenImport, ImportRecord>(
        service: "participations", name: "openImport", kind: .write)
    /// Counts rows of a list that have been imported.
    package static let advanceImport = DataOperation<AdvanceImport, ImportRecord>(
        service: "participations", name: "advanceImport", kind: .write)
    /// Begins to take an import back.
    package static let beginUndo = DataOperation<BeginUndo, ImportRecord>(
        service: "participations", name: "beginUndo", kind: .write)
    /// Counts what was taken back of an import.
    package static let advanceUndo = DataOperation<AdvanceUndo, ImportRecord>(
        service: "participations", name: "advanceUndo", kind: .write)
    /// Ends the taking back of an import.
    package static let endUndo = DataOperation<EndUndo, ImportRecord>(
        service: "participations", name: "endUndo", kind: .write)
    /// One import.
    package static let getImport = DataOperation<GetImport, ImportRecord>(
        service: "participations", name: "getImport", kind: .read)
    /// The imports of lists, the latest first.
    package static let listImports = DataOperation<ListImports, ImportList>(
        service: "participations", name: "listImports", kind: .read)
}

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

/// Other systems that exchange messages with this installation: what each may send and see, and its key.
package enum PartnersOperations {
    /// Lets a partner in. The answer alone has its key, so that it is not kept for a repeat: that one is refused,
    /// because the code is taken.
    package static let addPartner = DataOperation<AddPartner, PartnerKey>(
        service: "partners", name: "addPartner", kind: .write)
    /// All partners, by their codes, the closed ones too.
    package static let listPartners = DataOperation<ListPartners, PartnerList>(
        service: "partners", name: "listPartners", kind: .read)
    /// Who a partner is and what it may send and see. A partner learns of no other.
    package static let getPartner = DataOperation<GetPartner, Partner>(
        service: "partners", name: "getPartner", kind: .read)
    /// Gives a partner a new key in place of its old one, in this answer alone. A repeat is refused, because the
    /// version has changed.
    package static let renewPartnerKey = DataOperation<RenewPartnerKey, PartnerKey>(
        service: "partners", name: "renewPartnerKey", kind: .write)
    /// Lets a partner in no more.
    package static let closePartner = DataOperation<ClosePartner, Partner>(
        service: "partners", name: "closePartner", kind: .write)
    /// The active partner of this code, if the key is its own. Wrong keys, closed and unknown partners are answered
    /// alike.
    package static let authenticatePartner = DataOperation<AuthenticatePartner, Partner>(
        service: "partners", name: "authenticatePartner", kind: .read)
}

/// What became of the messages that partners sent.
package enum ReceiptsOperations {
    /// Opens a receipt of the partner that asks, before its first message is read.
    package static let openReceipt = DataOperation<OpenReceipt, Receipt>(
        service: "receipts", name: "openReceipt", kind: .write)
    /// Writes down what became of the next messages.
    package static let recordReceiptItems = DataOperation<RecordReceiptItems, Receipt>(
        service: "receipts", name: "recordReceiptItems", kind: .write)
    /// Says how the messages ended.
    package static let endReceipt = DataOperation<EndReceipt, Receipt>(
        service: "receipts", name: "endReceipt", kind: .write)
    /// Ends the receipts that were open when the server stopped.
    package static let cutReceipts = DataOperation<CutReceipts, ReceiptsCut>(
        service: "receipts", name: "cutReceipts", kind: .write)
    /// A receipt, page by page. A partner learns of no receipt of another.
    package static let getReceipt = DataOperation<GetReceipt, Receipt>(
        service: "receipts", name: "getReceipt", kind: .read)
    /// A partner's receipts, the newest first.
    package static let listReceipts = DataOperation<ListReceipts, ReceiptList>(
        service: "receipts", name: "listReceipts", kind: .read)
}

/// Exhibitors' registrations: what was submitted and where it stands.
package enum RegistrationsOperations {
    /// Records a submitted registration.
    package static let recordRegistration = DataOperation<RecordRegistration, RegistrationRecorded>(
        service: "registrations", name: "recordRegistration", kind: .write)
    /// Moves a registration to another state.
    package static let changeRegistration = DataOperation<ChangeRegistration, RegistrationRecorded>(
        service: "registrations", name: "changeRegistration", kind: .write)
    /// Clears what registrations say of a person; the registrations stay.
    package static let eraseContact = DataOperation<EraseContact, ContactErased>(
        service: "registrations", name: "eraseContact", kind: .write)
    /// Live registrations of a party or an address.
    package static let findRegistrations = DataOperation<FindRegistrations, RegistrationsFound>(
        service: "registrations", name: "findRegistrations", kind: .read)
    /// One registration, as staff see it.
    package static let fetchRegistration = DataOperation<FetchRegistration, RegistrationRecord>(
        service: "registrations", name: "fetchRegistration", kind: .read)
    /// Registrations of an edition: searched, sorted, page by page.
    package static let listRegistrations = DataOperation<ListRegistrations, RegistrationList>(
        service: "registrations", name: "listRegistrations", kind: .read)
    /// What an organization or a person has registered for, over all editions: the latest first, at most 100.
    package static let listPartyRegistrations = DataOperation<ListPartyRegistrations, RegistrationList>(
        service: "registrations", name: "listPartyRegistrations", kind: .read)
}

/// Lists of exhibitors, as people keep them in files.
package enum ListsOperations {
    /// Tells by the headings of a list what its columns hold.
    package static let proposeColumns = ServiceOperation<ProposeColumns, ColumnsProposed>(
        service: "lists", name: "proposeColumns")
}

/// Sends mail by SMTP, or into a folder.
package enum MailOperations {
    /// Sends one mail that was asked for.
    package static let sendMail = ServiceOperation<MailRequested, MailOutcomeRecorded>(
        service: "mail", name: "sendMail")
    /// Removes what is kept of the mails to a person who was erased.
    package static let discardMails = ServiceOperation<PersonErased, MailsDiscarded>(
        service: "mail", name: "discardMails")
}

/// What services can be asked, by whom and how often, and what this installation sets otherwise.
package enum ContractsOperations {
    /// The registry: services, operations, limits, events, and what the policy changes.
    package static let listContracts = ServiceOperation<ListContracts, ContractList>(
        service: "contracts", name: "listContracts")
    /// Reads policy.xml again; one that is wrong is refused, and the one before it stays in force.
    package static let reloadPolicy = ServiceOperation<ReloadPolicy, PolicyStatus>(
        service: "contracts", name: "reloadPolicy")
}

/// What is under way between publishers and subscribers, what is stuck, and what partners are told.
package enum ExchangeOperations {
    /// How much every subscriber of events has before it.
    package static let listQueues = ServiceOperation<ListQueues, QueueList>(
        service: "exchange", name: "listQueues")
    /// Dead letters with their reasons, the newest first, page by page.
    package static let listDeadLetters = ServiceOperation<ListDeadLetters, DeadLetterList>(
        service: "exchange", name: "listDeadLetters")
    /// A dead letter with what was published, which may be about a person. Staff may ask; the function is not enforced
    /// yet.
    package static let getDeadLetter = ServiceOperation<GetDeadLetter, DeadLetterContent>(
        service: "exchange", name: "getDeadLetter")
    /// Has a dead letter delivered again, as if it had never been tried.
    package static let replayDeadLetter = ServiceOperation<ReplayDeadLetter, DeadLetterReplayed>(
        service: "exchange", name: "replayDeadLetter")
    /// Gives a dead letter up, with a reason for the journal.
    package static let discardDeadLetter = ServiceOperation<DiscardDeadLetter, DeadLetterDiscarded>(
        service: "exchange", name: "discardDeadLetter")
    /// What has happened, in order and complete, of the types that the partner may see: GET
    /// /exchange/{partner}/messages.
    package static let followFeed = ServiceOperation<FollowFeed, FeedPage>(
        service: "exchange", name: "followFeed")
}

/// Exhibitors that lists and partners name come to an edition, and change there.
package enum ImportsOperations {
    /// Imports one exhibitor. The same one again changes nothing.
    package static let importExhibitor = ServiceOperation<ImportExhibitor, ExhibitorImported>(
        service: "imports", name: "importExhibitor")
    /// Imports the next rows of a list in its order, each wholly or not at all.
    package static let importExhibitors = ServiceOperation<ImportExhibitors, ExhibitorsImported>(
        service: "imports", name: "importExhibitors")
    /// What is wrong with rows of a list, without importing them.
    package static let checkExhibitors = ServiceOperation<CheckExhibitors, ExhibitorsChecked>(
        service: "imports", name: "checkExhibitors")
    /// Takes a part of an import back. Asked again, it goes on; of one that is undone nothing changes.
    package static let undoImport = ServiceOperation<UndoImport, ImportRecord>(
        service: "imports", name: "undoImport")
    /// What is known of an organization, with the version that a change of it needs. A partner reads those that it
    /// brought; any other is not found.
    package static let getImportedParty = ServiceOperation<GetImportedParty, ImportedParty>(
        service: "imports", name: "getImportedParty")
    /// Replaces what a source can say of an organization. A partner changes those that it brought; any other is not
    /// found.
    package static let updateParty = ServiceOperation<UpdateParty, PartyUpdated>(
        service: "imports", name: "updateParty")
}

/// What people may ask of those who keep data about them.
package enum PrivacyOperations {
    /// Erases everything that says who a person is, for good: in the records, in their history, in mails.
    package static let erasePerson = ServiceOperation<ErasePerson, PersonErasure>(
        service: "privacy", name: "erasePerson")
    /// Erases one party that an older database brought back, and not those that were merged with it then.
    package static let eraseAgain = ServiceOperation<ErasePerson, PersonErasure>(
        service: "privacy", name: "eraseAgain")
}

/// Exhibitors register themselves for an edition.
package enum RegistrationOperations {
    /// Registers an exhibitor and sends it a mail to confirm its address.
    package static let registerExhibitor = ServiceOperation<RegisterExhibitor, ExhibitorRegistered>(
        service: "registration", name: "registerExhibitor")
    /// What the holder of a mailed code is about to confirm.
    package static let openVerification = ServiceOperation<OpenVerification, VerificationOpened>(
        service: "registration", name: "openVerification")
    /// Confirms the e-mail address by the code that was mailed to it.
    package static let verifyRegistration = ServiceOperation<VerifyRegistration, RegistrationVerified>(
        service: "registration", name: "verifyRegistration")
    /// Sends the mail with the code again.
    package static let resendVerification = ServiceOperation<ResendVerification, RegistrationView>(
        service: "registration", name: "resendVerification")
    /// Corrects the e-mail address before it is confirmed; earlier tokens end.
    package static let correctEmail = ServiceOperation<CorrectEmail, ExhibitorRegistered>(
        service: "registration", name: "correctEmail")
    /// The exhibitor takes its registration back.
    package static let withdrawRegistration = ServiceOperation<WithdrawRegistration, RegistrationView>(
        service: "registration", name: "withdrawRegistration")
    /// A registration, as its holder sees it.
    package static let getRegistration = ServiceOperation<GetRegistration, RegistrationView>(
        service: "registration", name: "getRegistration")
    /// The organizer accepts or declines a registration.
    package static let decideRegistration = ServiceOperation<DecideRegistration, RegistrationView>(
        service: "registration", name: "decideRegistration")
}

/// What the platform did of late, hop by hop.
package enum TracesOperations {
    /// The traces that are kept, the latest or the slowest first.
    package static let listTraces = ServiceOperation<ListTraces, TraceList>(
        service: "traces", name: "listTraces")
    /// One trace with its hops.
    package static let getTrace = ServiceOperation<GetTrace, TraceRecord>(
        service: "traces", name: "getTrace")
}
