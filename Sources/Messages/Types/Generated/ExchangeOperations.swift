// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

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
