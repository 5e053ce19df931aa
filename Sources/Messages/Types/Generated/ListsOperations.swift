// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Lists of exhibitors, as people keep them in files.
package enum ListsOperations {
    /// Tells by the headings of a list what its columns hold.
    package static let proposeColumns = ServiceOperation<ProposeColumns, ColumnsProposed>(
        service: "lists", name: "proposeColumns")
    /// Keeps a piece of a list. The same piece again changes nothing.
    package static let keepList = ServiceOperation<KeepList, ListKept>(
        service: "lists", name: "keepList")
    /// Reads a list that is kept to its end. One that cannot be read is refused.
    package static let checkList = ServiceOperation<CheckList, ListChecked>(
        service: "lists", name: "checkList")
    /// Shows what the columns of a list hold, and its first rows with what is wrong with each.
    package static let previewList = ServiceOperation<PreviewList, ListPreviewed>(
        service: "lists", name: "previewList")
    /// Imports the next rows of a list that is kept. Asked again, it goes on where it ended.
    package static let importRows = ServiceOperation<ImportRows, RowsImported>(
        service: "lists", name: "importRows")
    /// Hands out the report of the rows that an import refused, piece by piece and in the format of its list.
    package static let fetchRefusedRows = ServiceOperation<FetchRefusedRows, RefusedRows>(
        service: "lists", name: "fetchRefusedRows")
}
