import Messages
import Randomness

/// So many parties, invented together. A block's number says what is in it, so that several can be invented at once and a
/// large hub begins like a small one.
struct DemoBlock: Sendable {
    /// Parties in a whole block.
    static let size = 10_000

    private(set) var organizations: [DemoOrganization] = []

    /// - Parameters:
    ///   - count: of parties, persons included.
    ///   - tags: ids to choose from.
    init(number: Int, count: Int, tags: [String]) {
        var dice = Dice(seed: 2027 + number)
        var rest = count
        while rest > 0 {
            var organization = organization(number * Self.size + organizations.count + 1, &dice)
            if dice.chance(15) { organization.details.tag = [dice.pick(tags)] }
            rest -= 1
            let people = min(rest, dice.pick([0, 1, 1, 1, 2, 2, 3]))
            for _ in 0..<people { organization.people.append(DemoPerson(of: organization, dice: &dice)) }
            rest -= people
            organizations.append(organization)
        }
    }

    private func organization(_ number: Int, _ dice: inout Dice) -> DemoOrganization {
        if !organizations.isEmpty, dice.chance(3) { return dice.pick(organizations).nearly(&dice) }
        var organization = DemoOrganization(number: number, dice: &dice)
        if dice.chance(10) { organization.details.level = dice.pick([.potential, .potential, .potential, .vip]) }
        if dice.chance(25) { organization.details.owner = dice.pick(["anna", "bo", "chen", "dora", "emil", "feng"]) }
        if !organizations.isEmpty, dice.chance(4) {
            organization.tie = DemoOrganization.Tie(
                kind: dice.pick([.subsidiary, .agent, .coExhibitor]),
                index: Int.random(in: organizations.indices, using: &dice))
        }
        return organization
    }
}
