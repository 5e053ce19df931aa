import Messages
import Randomness

/// An invented exhibitor: the same one comes back in several editions.
struct DemoExhibitor: Sendable {
    let submission: RegisterExhibitor

    /// One that is known from elsewhere.
    init(submission: RegisterExhibitor) { self.submission = submission }

    /// - Parameter number: makes addresses and names distinct.
    init(number: Int, dice: inout Dice) {
        submission = dice.chance(55) ? Self.chinese(number, &dice) : Self.foreign(number, &dice)
    }

    /// This exhibitor's registration for an edition.
    func registration(for edition: Edition, dice: inout Dice) -> RegisterExhibitor {
        var submission = submission
        submission.edition = edition.code
        // Most agree to be found by visitors; who does is the same in all editions.
        if submission.contact.email.utf8.reduce(0, { $0 + Int($1) }) % 12 > 0 {
            submission.consentTo = edition.purpose.filter { $0.code == ShowExhibitor.purpose }.map {
                ConsentTo(purpose: $0.code, channel: $0.channel, textVersion: $0.textVersion)
            }
        }
        submission.answer = edition.question.compactMap { question in
            guard question.condition == nil, !question.choice.isEmpty else { return nil }
            return Answer(question: question.code, value: [dice.pick(question.choice).code])
        }
        return submission
    }

    private static func chinese(_ number: Int, _ dice: inout Dice) -> RegisterExhibitor {
        let (city, brand, sector) = (
            dice.pick(DemoWords.cities), dice.pick(DemoWords.chineseBrands), dice.pick(DemoWords.chineseSectors)
        )
        let english = "\(city.english) \(brand.english) \(sector.english) Co., Ltd."
        let domain = "\(brand.english)-\(city.english)\(number)".lowercased() + ".example"
        return RegisterExhibitor(
            edition: "", companyName: "\(city.chinese)\(brand.chinese)\(sector.chinese)有限公司", country: "CN",
            contact: Contact(
                name: dice.pick(DemoWords.chineseFamilyNames) + dice.pick(DemoWords.chineseGivenNames),
                email: "expo@\(domain)", phone: "1380\(1_000_000 + number)",
                jobTitle: dice.pick(DemoWords.chineseJobTitles)),
            name: [Name(language: "en", text: english)], address: "\(city.chinese)市光谷路\(number % 200 + 1)号",
            website: "https://www.\(domain)", productCategory: categories(&dice), language: "zh-Hans", consent: true)
    }

    private static func foreign(_ number: Int, _ dice: inout Dice) -> RegisterExhibitor {
        let (place, brand) = (dice.pick(DemoWords.places), dice.pick(DemoWords.brands))
        let company = "\(brand) \(dice.pick(DemoWords.sectors)) \(dice.pick(place.legalForms))"
        let domain = "\(brand)\(number)".lowercased() + ".example"
        return RegisterExhibitor(
            edition: "", companyName: company, country: place.country,
            contact: Contact(
                name: "\(dice.pick(place.firstNames)) \(dice.pick(place.lastNames))", email: "fairs@\(domain)",
                phone: "\(place.dialling)\(1000 + number)", jobTitle: dice.pick(DemoWords.jobTitles)),
            address: dice.pick(place.streets), website: "https://\(domain)", productCategory: categories(&dice),
            language: place.country == "TW" ? "zh-Hant" : "en", consent: true)
    }

    /// What it shows: one to three of the categories.
    static func categories(_ dice: inout Dice) -> [String] {
        let all = [
            "light-led", "light-luminaire", "laser-source", "laser-machining", "optics-lens", "optics-coating",
            "imaging-camera", "imaging-infrared", "fibre-cable", "fibre-transceiver", "display-panel",
            "measuring-metrology",
        ]
        return Array(all.shuffled(using: &dice).prefix(Int.random(in: 1...3, using: &dice)))
    }
}
