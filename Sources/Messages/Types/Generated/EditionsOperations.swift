// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

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
