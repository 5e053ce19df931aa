import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// What a party is found by, which follows from what is known of it: the words of a search and the keys of matching. Of a
/// new party it is known from its details, without reading back what was just written.
struct PartyTerms: Equatable {
    let words: Set<String>
    /// A person has none.
    let keys: Set<Int64>

    private init(texts: [String], _ profile: MatchProfile?) {
        words = Set(texts.flatMap(searchTokens))
        keys = profile?.numbers ?? []
    }

    /// Of a party that is recorded with these details. Nothing is merged into it, and of who works for it only the profile knows.
    ///
    /// - Parameters:
    ///   - contactKeys: those of the details.
    ///   - profile: an organization's, when it is known already.
    init(new details: PartyDetails, _ contactKeys: [String], _ number: CustomerNumber, _ profile: MatchProfile?) {
        self.init(
            texts: [details.displayName, String(number.value)] + details.name.map(\.text)
                + details.identifier.map(\.value) + details.address.compactMap(\.city)
                + zip(details.contactPoint, contactKeys).map {
                    $0.kind == .website ? SiteAddress.withoutBeginnings($1) : $0.value
                },
            details.kind == .organization ? profile ?? MatchProfile(details, contactKeys) : nil)
    }

    /// Of a party as it stands with all that hangs on it. Who was merged or erased is found by no words; who stands for it
    /// has them. It keeps its keys: a match leads to whoever stands for it.
    init(of party: Identifier, in snapshot: borrowing Snapshot) throws {
        self.init(texts: try Self.texts(of: party, in: snapshot), try MatchProfile(of: party, in: snapshot))
    }

    private static func texts(of party: Identifier, in snapshot: borrowing Snapshot) throws -> [String] {
        let row = try snapshot.party(party)
        let state: PartyState = try row.choice("state")
        guard state == .active, try row.optionalIdentifier("merged_into") == nil else { return [] }
        let group = try PartyGroup(of: party, in: snapshot)
        var texts: [String] = []
        for member in group.members {
            let row = try snapshot.party(member)
            texts += [try row.text("display_name"), String(try row.integer("customer_number"))]
        }
        for (part, column) in [(PartyRows.names, "text"), (.identifiers, "value"), (.addresses, "city")] {
            texts += try part.rows(of: group, in: snapshot).compactMap { try $0.optionalText(column) }
        }
        for point in try PartyRows.contactPoints.rows(of: group, in: snapshot) {
            let isSite = try point.choice("kind") == ContactPointKind.website
            texts.append(try isSite ? SiteAddress.withoutBeginnings(point.text("value_key")) : point.text("value"))
        }
        return texts
    }
}
