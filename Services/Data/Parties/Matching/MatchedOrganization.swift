import Hub
import Messages
import Timekeeping

/// An organization that is attached to a known one, or recorded; who has to look is asked.
struct MatchedOrganization {
    let party: Identifier
    /// Not `certain`: it is a new record.
    let verdict: MatchVerdict

    /// Looks and decides within one transaction, so that two who come at the same moment become one organization.
    ///
    /// - Parameter record: writes the new organization with its keys, and returns its id.
    init(
        _ profile: MatchProfile, in transaction: borrowing Transaction,
        record: (borrowing Transaction) throws -> Identifier
    ) throws {
        let matching = try PartyMatching(profile, in: transaction)
        if let known = matching.certain {
            (party, verdict) = (known, .certain)
            return
        }
        party = try record(transaction)
        try MatchReviews.ask(about: party, matching.matches, in: transaction)
        verdict = matching.matches.isEmpty ? .new : .likely
    }
}
