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
