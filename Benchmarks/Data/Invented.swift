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
    /// What an invented company sends; each number gives another company, and no two are alike.
    static func invented(_ number: Int) -> RegisterExhibitor {
        // Knuth's multiplicative hash, so that neighbours have different names.
        let scattered = number &* 2_654_435_761
        let word = spelled(scattered, syllables)
        return RegisterExhibitor(
            edition: "benchmark", companyName: "\(word.uppercased()) \(sectors[number % sectors.count]) GmbH",
            country: ["DE", "FR", "IT", "US"][number % 4],
            contact: Contact(
                name: "Anja Hollweg \(number)", email: "fairs@\(word).example",
                phone: "+49 7361 55\(100_000 + number % 900_000)", jobTitle: "Export manager"),
            name: [Name(language: "zh-Hans", text: "\(spelled(scattered, characters))光电科技有限公司")],
            address: "Lindenstraße \(number % 200 + 1), 73430 Aalen", website: "https://www.\(word).example",
            language: "en", consent: true)
    }

    /// A number's last 30 bits in a notation with 32 digits.
    private static func spelled(_ number: Int, _ digits: [String]) -> String {
        (0..<6).map { digits[number >> (5 * $0) & 31] }.joined()
    }

    private static let syllables = ["b", "d", "f", "g", "k", "l", "m", "v"].flatMap { consonant in
        ["a", "e", "i", "o"].map { consonant + $0 }
    }
    private static let characters = "安邦晨诚达德飞丰光海浩和恒鸿华嘉杰金凯康科乐利隆明宁鹏瑞盛泰伟新".map(String.init)
    private static let sectors = ["Optics", "Lighting", "Lasers", "Photonics", "Imaging", "Coatings", "Displays"]
}
