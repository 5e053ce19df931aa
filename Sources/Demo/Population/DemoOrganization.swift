import Messages
import Randomness

/// An invented organization with its people.
struct DemoOrganization: Sendable {
    /// How it stands to another one of its block.
    struct Tie: Sendable {
        let kind: RelationKind
        let index: Int
    }

    var details: PartyDetails
    var people: [DemoPerson] = []
    var tie: Tie?
    let market: DemoMarket
    /// Its own.
    let domain: String

    /// - Parameter number: makes its domain its own.
    init(number: Int, dice: inout Dice) {
        market = DemoMarket.drawn(&dice)
        var draws = DemoDraws(market)
        details = PartyDetails(
            kind: .organization, displayName: draws.fill(dice.pick(market.companies), &dice), country: market.country)
        if let english = market.english {
            details.name = [PartyName(language: "en", text: draws.fill(english, &dice))]
        }
        let region = draws.fill("{city:5}", &dice)
        if region.hasPrefix("\(market.country)-") { details.region = region }
        details.address = [
            PartyAddress(
                purpose: .postal, lines: draws.fill(market.address, &dice), city: draws.fill("{city}", &dice),
                region: draws.fill("{city:4}", &dice), postcode: draws.fill("{city:3}", &dice),
                country: market.country)
        ]
        domain = "\(latin(draws.fill(market.domain, &dice)))\(number).example"
        details.contactPoint = [
            ContactPoint(kind: .website, value: "https://www.\(domain)", state: .valid),
            ContactPoint(kind: .phone, value: draws.fill(market.landline, &dice), state: .unverified),
        ]
        if dice.chance(40) {
            details.identifier = [PartyIdentifier(scheme: "tax-id", value: draws.fill(market.taxId, &dice))]
        }
        if dice.chance(10) {
            details.contactPoint.append(ContactPoint(kind: .email, value: "info@\(domain)", state: .valid))
        }
        details.role = [dice.pick(["exhibitor", "exhibitor", "exhibitor", "visitor", "buyer", "supplier"])]
    }

    /// The same one as somebody else would have entered it: another legal form, capitals, a slip of the keyboard, the name
    /// in English, no country; without the number that would give it away.
    func nearly(_ dice: inout Dice) -> DemoOrganization {
        var other = self
        (other.people, other.tie, other.details.identifier) = ([], nil, [])
        let name = details.displayName
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: other.details.displayName = name.uppercased()
        case 1: other.details.displayName = details.name.first?.text ?? name.lowercased()
        case 2: other.details.displayName = withAnotherForm(&dice)
        case 3: (other.details.country, other.details.region) = (nil, nil)
        default:
            var letters = Array(name)
            letters.swapAt(letters.count / 2, letters.count / 2 - 1)
            other.details.displayName = String(letters)
        }
        if dice.chance(50) { other.details.contactPoint.removeFirst() }
        return other
    }

    private func withAnotherForm(_ dice: inout Dice) -> String {
        let name = details.displayName
        let forms = (market.words["form"] ?? []).map { $0[0] }
        guard let form = forms.filter(name.contains).max(by: { $0.count < $1.count }) else { return name + " Group" }
        return name.replacing(form, with: dice.pick(forms))
    }
}
