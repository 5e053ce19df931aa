import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension RelationKind {
    /// Which kinds of party may stand to an organization in this way. The words for both directions are in the code list
    /// relation-wording: `KIND.of` reads from the party to the organization, `KIND.by` back.
    var parties: Set<PartyKind> {
        switch self {
        case .employment: [.person]
        case .subsidiary, .coExhibitor: [.organization]
        case .agent: [.organization, .person]
        }
    }
}

/// Which relations there may be.
enum RelationRules {
    /// Throws `invalid` with the end that does not fit.
    static func check(
        _ kind: RelationKind, _ party: Identifier, _ organization: Identifier, in snapshot: borrowing Snapshot
    ) throws {
        guard party != organization else { throw Problem.invalid("organization", "relationToItself") }
        guard try snapshot.party(organization).choice("kind") == PartyKind.organization else {
            throw Problem.invalid("organization", "relationEnd")
        }
        guard try kind.parties.contains(snapshot.party(party).choice("kind")) else {
            throw Problem.invalid("party", "relationEnd")
        }
        guard kind == .subsidiary else { return }
        guard try !ancestors(of: organization, in: snapshot).contains(party) else {
            throw Problem.invalid("organization", "relationCircle")
        }
    }

    /// Everybody to whom an organization belongs, at any remove.
    private static func ancestors(
        of organization: Identifier, in snapshot: borrowing Snapshot
    ) throws -> Set<Identifier> {
        var found: Set<Identifier> = []
        var open = [organization]
        while let next = open.popLast() {
            for member in try PartyGroup(of: next, in: snapshot).members {
                for row in try snapshot.rows(PartyQueries.parents, SQLValue(member)) {
                    let parent = try PartyGroup.survivor(of: row.identifier("organization"), in: snapshot)
                    if found.insert(parent).inserted { open.append(parent) }
                }
            }
        }
        return found
    }
}
