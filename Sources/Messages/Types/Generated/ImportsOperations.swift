// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

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
