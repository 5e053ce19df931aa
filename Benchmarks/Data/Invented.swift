import Messages
import Timekeeping

extension Edition {
    /// The edition that benchmarks register for: open today.
    static func invented(now: Instant) -> Edition {
        let day = Int64(86_400_000)
        let today = now.milliseconds / day
        return Edition(
            code: "benchmark", state: .announced, name: [Name(language: "en", text: "Benchmark Fair")],
            place: [Name(language: "en", text: "Harbour")], organizer: "Fairs & Co", timeZone: "Asia/Shanghai",
            opens: CalendarDate(daysSince1970: today + 100), closes: CalendarDate(daysSince1970: today + 102),
            registrationOpens: Instant(milliseconds: (today - 30) * day),
            registrationCloses: Instant(milliseconds: (today + 30) * day), reviewed: true,
            terms: Terms(version: "1", text: [Passage(language: "en", text: "We agree.")]))
    }
}

extension RegisterExhibitor {
    /// What an invented company sends; each number gives another company and another address.
    static func invented(_ number: Int) -> RegisterExhibitor {
        let word = brands[number % brands.count]
        let company = "\(word) \(sectors[number / 7 % sectors.count]) \(number)"
        return RegisterExhibitor(
            edition: "benchmark", companyName: "\(company) GmbH", country: ["DE", "FR", "IT", "US"][number % 4],
            contact: Contact(
                name: "Anja Hollweg \(number)", email: "fairs\(number)@\(word.lowercased()).example",
                phone: "+49 7361 55\(100_000 + number % 900_000)", jobTitle: "Export manager"),
            name: [Name(language: "zh-Hans", text: "光越光电科技\(number)有限公司")],
            address: "Lindenstraße \(number % 200 + 1), 73430 Aalen",
            website: "https://www.\(word.lowercased())\(number).example", language: "en", consent: true)
    }

    private static let brands = [
        "Alvora", "Brightmere", "Candelis", "Dioptra", "Elvanta", "Fotara", "Glimmen", "Helioda", "Irisko", "Kaustra",
        "Lumera", "Mirano", "Nordlys",
    ]
    private static let sectors = ["Optics", "Lighting", "Lasers", "Photonics", "Imaging", "Coatings", "Displays"]
}
