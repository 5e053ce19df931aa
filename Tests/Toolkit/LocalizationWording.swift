import Localization
import Testing
import Timekeeping

@Suite struct LocalizationWording {
    private let evening = Instant("2027-01-31T10:05:00Z")

    @Test(arguments: [
        (Language.en, "31 January 2027, 18:05"), (.zhHans, "2027年1月31日 18:05"), (.zhHant, "2027年1月31日 18:05"),
    ])
    func aMomentIsToldInItsZoneOnAClockOfTwentyFourHours(language: Language, words: String) throws {
        let zone = try #require(Zone("Asia/Shanghai"))
        #expect(Wording(language).dateTime(try #require(evening), in: zone) == words)
    }

    @Test func midnightIsZeroOClock() throws {
        let midnight = try #require(Instant("2027-01-31T00:00:00Z"))
        for language in Language.allCases { #expect(Wording(language).time(midnight, in: .utc) == "00:00") }
    }

    @Test func summerTimeIsKept() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let summer = try #require(Instant("2027-07-01T10:00:00Z"))
        #expect(Wording(.en).time(summer, in: zone) == "12:00")
    }

    @Test(arguments: [
        ("2027-03-15", "2027-03-18", "15–18 March 2027", "2027年3月15日至18日"),
        ("2027-03-15", "2027-03-15", "15 March 2027", "2027年3月15日"),
    ])
    func daysInOneMonthAreToldShortly(first: String, last: String, english: String, chinese: String) throws {
        let (first, last) = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
        #expect(Wording(.en).days(first, last) == english)
        #expect(Wording(.zhHans).days(first, last) == chinese)
    }

    @Test func daysOfTwoMonthsNameBoth() throws {
        let words = Wording(.en).days(
            try #require(CalendarDate("2027-02-27")), try #require(CalendarDate("2027-03-02")))
        #expect(words.hasPrefix("27 February") && words.hasSuffix("2 March 2027"))
    }

    @Test func numbersAreGrouped() {
        for language in Language.allCases { #expect(Wording(language).number(1_234_567) == "1,234,567") }
        #expect(Wording(.en).number(1234.56, decimals: 1) == "1,234.6")
    }

    @Test func aZoneIsNamedAfterItsCity() throws {
        let zone = try #require(Zone("Asia/Shanghai"))
        #expect(Language.allCases.map { Wording($0).city(of: zone) } == ["Shanghai", "上海", "上海"])
        #expect(Wording(.zhHans).city(of: .utc) == "UTC")
    }

    @Test(arguments: ["", "Mars/Olympus", "CST", "+08:00", "../etc/passwd"])
    func aNameThatIsNoZoneIsRefused(identifier: String) { #expect(Zone(identifier) == nil) }
}
