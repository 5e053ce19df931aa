// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

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
