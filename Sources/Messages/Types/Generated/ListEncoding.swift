// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// How characters are written as bytes.
package enum ListEncoding: String, FieldValue, Sendable, CaseIterable {
    /// UTF-8.
    case uTF8 = "UTF-8"
    /// UTF-16, the lower byte first.
    case uTF16LE = "UTF-16LE"
    /// UTF-16, the higher byte first.
    case uTF16BE = "UTF-16BE"
    /// GB 18030, with GBK and GB 2312.
    case gB18030 = "GB18030"
    /// Windows-1252, with ISO 8859-1.
    case wINDOWS1252 = "WINDOWS-1252"
}
