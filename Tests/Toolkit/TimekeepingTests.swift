import Testing
import Threading
import Timekeeping

@Suite struct TimekeepingTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_803_891_600_000, "2027-03-01T09:00:00Z"), (1, "1970-01-01T00:00:00.001Z"),
        (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
    ]) func anInstantIsWrittenAndReadInUTC(milliseconds: Int64, text: String) {
        #expect(Instant(milliseconds: milliseconds).description == text)
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        ("2027-03-01T09:00:00+08:00", "2027-03-01T01:00:00Z"), ("2027-03-01T00:30:00-01:00", "2027-03-01T01:30:00Z"),
        ("2027-03-01T00:00:00+14:00", "2027-02-28T10:00:00Z"), ("2027-03-01T09:00:00.5Z", "2027-03-01T09:00:00.500Z"),
        ("2027-03-01T09:00:00.123999999Z", "2027-03-01T09:00:00.123Z"),
        ("2027-03-01T09:00:00.05-00:30", "2027-03-01T09:30:00.050Z"),
    ]) func otherSpellingsOfAnInstantAreUnderstood(text: String, meaning: String) {
        #expect(Instant(text)?.description == meaning)
    }

    @Test(arguments: [
        "", "2027-03-01", "2027-03-01 09:00:00Z", "2027-03-01T09:00:00", "2027-03-01T24:00:00Z",
        "2027-02-29T09:00:00Z", "2027-03-01T09:60:00Z", "2027-03-01T09:00:00.Z", "2027-03-01T09:00:00+25:00",
        "2027-03-01T09:00:00.\u{663}Z", "2027-03-01T09:00:00Z ", "2027-03-01T09:00:00.1234567890Z",
        "2027-03-01T09:00:60Z", "2027-03-01T09:00:00+0800", "2027-03-01T09:00:00+08:60", "2027-03-01T09:00:00-14:01",
        "2027-03-01t09:00:00Z", "2027-03-01T09:00:00z",
    ]) func whatIsNoInstantIsRefused(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func timeBetweenInstantsIsADuration() {
        let start = Instant(milliseconds: 1000)
        #expect(start + .seconds(1.5) - start == .milliseconds(1500))
        #expect(Duration.milliseconds(-1500).milliseconds == -1500)
    }

    @Test func aCalendarDateKnowsLeapYears() {
        #expect(CalendarDate(year: 2028, month: 2, day: 29)?.daysSince1970 == 21243)
        #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
        #expect(CalendarDate(daysSince1970: -1).description == "1969-12-31")
        #expect(CalendarDate("0001-01-01")?.description == "0001-01-01")
    }

    @Test(arguments: [
        "2027-3-1", "2027-13-01", "2027-00-01", "2027-01-32", "20270301", "+027-03-01", "2027-+3-01", "2027-03-01 ",
        "\u{662}\u{660}-03-01", "0000-01-01",
    ]) func whatIsNoDateIsRefused(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func identifiersGrowAlsoWhenTheClockGoesBack() {
        let now = Guarded(Instant(milliseconds: 1_803_891_600_000))
        let source = IdentifierSource(clock: WallClock { now.withLock { $0 } })
        let first = source.next()
        now.withLock { $0 = Instant(milliseconds: 0) }
        let second = source.next()
        now.withLock { $0 = Instant(milliseconds: 1_803_891_600_001) }
        #expect(first < second && second < source.next())
    }

    @Test func identifiersGoOnAfterTheLastOne() {
        let source = IdentifierSource(clock: WallClock { Instant(milliseconds: 0) }, after: Identifier(rawValue: 41))
        #expect(source.next() == Identifier("42"))
    }

    @Test(arguments: ["", "0", "-1", "+1", "01", "1 ", "9223372036854775808"]) func whatIsNoIdIsRefused(text: String) {
        #expect(Identifier(text) == nil)
    }

    @Test func theFirstIdOfATransactionTellsNothingOfHowManyWereMadeBefore() {
        func first(after count: Int) -> [Identifier] {
            let source = IdentifierSource(clock: WallClock { Instant(milliseconds: 1_803_891_600_000) })
            let before = source.first()
            for _ in 0..<count { _ = source.next() }
            return [before, source.first(), source.next()]
        }
        #expect(first(after: 3) == first(after: 700))
        #expect(first(after: 3) == first(after: 3).sorted())
    }
}
