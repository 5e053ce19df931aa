// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Two organizations that may be one.
package struct MatchReview: MessagePart {
    package static let recordType = Vocabulary.record("MatchReview")

    /// The review's id.
    package var review: String
    /// Which state of the review this is.
    package var version: Int64
    /// Where it stands.
    package var state: MatchReviewState
    /// The organization that came later.
    package var party: String
    /// What it is called in lists.
    package var displayName: String
    /// Where it has its seat.
    package var country: String?
    /// The one that was known before.
    package var other: String
    /// What that is called.
    package var otherDisplayName: String
    /// Where that has its seat.
    package var otherCountry: String?
    /// How likely it is, and why.
    package var finding: MatchFinding

    package init(
        review: String,
        version: Int64,
        state: MatchReviewState,
        party: String,
        displayName: String,
        country: String? = nil,
        other: String,
        otherDisplayName: String,
        otherCountry: String? = nil,
        finding: MatchFinding
    ) {
        self.review = review
        self.version = version
        self.state = state
        self.party = party
        self.displayName = displayName
        self.country = country
        self.other = other
        self.otherDisplayName = otherDisplayName
        self.otherCountry = otherCountry
        self.finding = finding
    }

    package init(_ record: Record) throws(Problem) {
        review = try record.required(0)
        version = try record.required(1)
        state = try record.required(2)
        party = try record.required(3)
        displayName = try record.required(4)
        country = try record.optional(5)
        other = try record.required(6)
        otherDisplayName = try record.required(7)
        otherCountry = try record.optional(8)
        finding = try record.required(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, review)
        record.set(1, version)
        record.set(2, state)
        record.set(3, party)
        record.set(4, displayName)
        record.set(5, country)
        record.set(6, other)
        record.set(7, otherDisplayName)
        record.set(8, otherCountry)
        record.set(9, finding)
        return record
    }
}
