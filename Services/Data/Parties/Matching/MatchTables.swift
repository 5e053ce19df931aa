import Hub

/// What matching keeps: by which keys an organization is found, what somebody has to look at, and what is two for good.
enum MatchTables {
    static let key = Table.terms(
        "match_key", of: .reference("party", to: "party"), .integer("key", personal: true), subject: true)
    /// One record: how often the keys of an organization that was known already have changed.
    static let change = Table("match_change", [.integer("count")], journaled: false)
    /// `party` came later and may be `other`; `finding` says why, without their values.
    static let review = Table(
        "match_review",
        [.reference("party", to: "party"), .reference("other", to: "party"), .text("state"), .text("finding")],
        unique: [["party", "other"]], indexes: [["state", "id"], ["other"]], subject: .column("party"))
    /// A pair once: `party` is the smaller id.
    static let neverSame = Table(
        "never_same", [.reference("party", to: "party"), .reference("other", to: "party")],
        unique: [["party", "other"]], indexes: [["other"]], subject: .column("party"))

    static let all = [key, change, review, neverSame]
    static let queries =
        MatchIndex.queries + MatchProfile.queries + MatchReviews.queries + NeverSamePair.queries
}
