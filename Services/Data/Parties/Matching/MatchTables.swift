import Hub

/// What matching keeps: by which keys an organization is found, what somebody has to look at, and what is two for good.
enum MatchTables {
    /// Made anew with every change of a party, so the journal needs none of it.
    static let key = Table(
        "match_key", [.reference("party", to: "party"), .integer("key", personal: true)],
        unique: [["key", "party"]], indexes: [["party"]], journaled: false, subject: .column("party"))
    /// `party` came later and may be `other`; `finding` says why, without their values.
    static let review = Table(
        "match_review",
        [.reference("party", to: "party"), .reference("other", to: "party"), .text("state"), .text("finding")],
        unique: [["party", "other"]], indexes: [["state", "id"], ["other"]], subject: .column("party"))
    /// A pair once: `party` is the smaller id.
    static let neverSame = Table(
        "never_same", [.reference("party", to: "party"), .reference("other", to: "party")],
        unique: [["party", "other"]], indexes: [["other"]], subject: .column("party"))

    static let all = [key, review, neverSame]
    static let queries =
        MatchIndex.queries + MatchProfile.queries + MatchReviews.queries + NeverSamePair.queries
}
