import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Pairs of organizations that may be one, until somebody has decided.
enum MatchReviews {
    private static let most: Int64 = 10_000
    private static let defaultLimit: Int64 = 50
    /// So many may a new organization be, at most, unless each of more is certain by itself.
    private static let mostOfOne = 3

    private static let columns = """
        match_review.id AS id, match_review.version AS version, match_review.state AS state, finding, party, other,
        one.display_name AS one_name, one.country AS one_country, two.display_name AS two_name,
        two.country AS two_country
        """
    private static let joins = """
        FROM match_review JOIN party AS one ON one.id = match_review.party JOIN party AS two ON two.id = match_review.other
        """
    private static let page = Query(
        "match.reviews",
        """
        SELECT \(columns) \(joins) WHERE match_review.state = ?1 AND match_review.id > ?2
        ORDER BY match_review.id LIMIT ?3
        """)
    private static let count = Query(
        "match.reviewCount",
        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM match_review WHERE state = ?1 LIMIT ?2) AS counted")
    private static let pair = Query(
        "match.review", "SELECT id, state FROM match_review WHERE party = ?1 AND other = ?2")
    private static let one = Query(
        "match.reviewByID", "SELECT version, state, party, other FROM match_review WHERE id = ?1")
    static let ofParty = Query(
        "match.reviewsOfParty", "SELECT id, state FROM match_review WHERE party = ?1 OR other = ?1")

    static let queries = [page, count, pair, one, ofParty]

    /// Puts what a new organization may be into the queue.
    static func ask(
        about party: Identifier, _ matches: [PartyMatching.Match], in transaction: borrowing Transaction
    ) throws {
        let certain = matches.count { $0.finding.verdict == .certain }
        for match in matches.prefix(max(certain, mostOfOne)) {
            try transaction.insert(
                MatchTables.review,
                [
                    "party": SQLValue(party), "other": SQLValue(match.party), "finding": SQLValue(match.finding),
                    "state": .text(MatchReviewState.open.rawValue),
                ])
        }
    }

    static func list(_ request: ListMatchReviews, _ snapshot: borrowing Snapshot) throws -> MatchReviewList {
        let state = SQLValue.text((request.state ?? .open).rawValue)
        let limit = request.limit ?? defaultLimit
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let rows = try snapshot.rows(
            page, state, SQLValue(after ?? Identifier(rawValue: 0)), .integer(limit + 1))
        let items = try rows.prefix(Int(limit)).map { try MatchReview($0) }
        let total = try snapshot.first(count, state, .integer(most + 1))?.integer("total") ?? 0
        return MatchReviewList(
            item: items, next: rows.count > items.count ? items.last?.review : nil, count: min(total, most),
            more: total > most)
    }

    /// - Throws: what merging throws; `conflict`, `alreadyDecided` when somebody found the two to be one or two before.
    static func decide(_ request: DecideMatch, _ transaction: borrowing Transaction) throws -> MatchDecided {
        let review = try Identifier(wire: request.review)
        guard let row = try transaction.first(one, SQLValue(review)) else {
            throw Problem(.notFound, "notFound")
        }
        let state: MatchReviewState = try row.choice("state")
        guard try row.integer("version") == request.version else { throw Problem(.conflict, "staleVersion") }
        guard state == .open || state == .later else { throw Problem(.conflict, "alreadyDecided") }
        let (party, other) = (try row.identifier("party"), try row.identifier("other"))
        let decided: MatchReviewState
        var survivor: Identifier?
        switch request.decision {
        case .same:
            decided = .same
            // Either may have been merged since; then those that stand for them are meant.
            let known = try PartyGroup.survivor(of: other, in: transaction.snapshot)
            let later = try PartyGroup.survivor(of: party, in: transaction.snapshot)
            if later != known { try PartyMerge.merge(later, into: known, transaction) }
            survivor = known
        case .different:
            decided = .different
            try NeverSamePair(party, other).mark(in: transaction)
        case .later: decided = .later
        }
        // The merge has settled this review already when the two were not merged before.
        let version = try transaction.update(MatchTables.review, review, ["state": .text(decided.rawValue)])
        return MatchDecided(
            review: request.review, version: version, state: decided, survivor: survivor?.description)
    }

    /// Moves the reviews of a pair from one state to another.
    static func settle(
        _ a: Identifier, _ b: Identifier, from state: MatchReviewState, to next: MatchReviewState,
        _ transaction: borrowing Transaction
    ) throws {
        for (party, other) in [(a, b), (b, a)] {
            guard let row = try transaction.first(pair, SQLValue(party), SQLValue(other)),
                try row.choice("state") == state
            else { continue }
            try transaction.update(MatchTables.review, row.identifier("id"), ["state": .text(next.rawValue)])
        }
    }
}

extension MatchReview {
    fileprivate init(_ row: Row) throws {
        self.init(
            review: try row.identifier("id").description, version: try row.integer("version"),
            state: try row.choice("state"), party: try row.identifier("party").description,
            displayName: try row.text("one_name"), country: try row.optionalText("one_country"),
            other: try row.identifier("other").description, otherDisplayName: try row.text("two_name"),
            otherCountry: try row.optionalText("two_country"), finding: try row.message("finding"))
    }
}
