import Localization
import Messages
import Randomness

/// An invented person who works for an organization.
struct DemoPerson: Sendable {
    let details: PartyDetails
    let jobTitle: String

    init(of organization: DemoOrganization, dice: inout Dice) {
        let market = organization.market
        var draws = DemoDraws(market)
        let name = draws.fill(market.person, &dice)
        let inLatin = draws.fill(market.personInLatin, &dice)
        let mailbox = latin(inLatin, separator: ".")
        let isPrivate = dice.chance(6)
        let email =
            isPrivate
            ? "\(mailbox)\(Int.random(in: 10...9999, using: &dice))@post.example" : "\(mailbox)@\(organization.domain)"
        var points = [
            ContactPoint(
                kind: .email, value: email, state: dice.pick([.valid, .valid, .valid, .unverified, .optedOut]))
        ]
        if dice.chance(50) {
            points.append(ContactPoint(kind: .mobile, value: draws.fill(market.mobile, &dice), state: .unverified))
        }
        jobTitle = draws.fill("{title}", &dice)
        details = PartyDetails(
            kind: .person, displayName: name,
            name: market.english == nil ? [] : [PartyName(language: "en", text: inLatin)],
            country: market.country,
            role: [dice.pick(["visitor", "visitor", "exhibitor", "buyer", "speaker", "press"])],
            contactPoint: points)
    }
}

/// A text as it can stand in an address: ASCII letters and digits.
func latin(_ text: String, separator: String = "-") -> String {
    sortKey(text).split(separator: " ").map { word in
        String(word.unicodeScalars.filter { $0.isASCII }.map(Character.init))
    }.filter { !$0.isEmpty }.joined(separator: separator)
}
