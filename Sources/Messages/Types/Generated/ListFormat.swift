// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What kind of file a list is, as its name would end.
package enum ListFormat: String, FieldValue, Sendable, CaseIterable {
    /// Separated values.
    case csv
    /// A workbook.
    case xlsx
    /// XML.
    case xml
}
