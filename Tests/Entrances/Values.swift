import Localization
import PhoneNumbers
import Timekeeping

/// The small texts that people write: instants, days, telephone numbers, names that are searched and sorted.
func checkValues(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    if let instant = Instant(text) {
        try hold(Instant(instant.description), equals: instant, "the instant \(instant), written again")
    }
    if let day = CalendarDate(text) { try hold(CalendarDate(day.description), equals: day, "the day, written again") }
    let words = text.split(separator: "\n", maxSplits: 1)
    for region in ["CN", "DE", "US"] {
        guard let number = PhoneNumber(text, region: region) else { continue }
        try hold(number.e164.first == "+" && number.e164.dropFirst().allSatisfy(\.isNumber), "\(number)")
        try hold(PhoneNumber(number.e164, region: region), equals: number, "the number, written again")
    }
    try hold(sortKey(sortKey(text)), equals: sortKey(text), "the key of a key")
    try hold(simplifiedHan(simplifiedHan(text)), equals: simplifiedHan(text), "simplified twice")
    if let first = words.first { _ = Language(tag: String(first)) }
}
