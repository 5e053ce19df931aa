// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

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
