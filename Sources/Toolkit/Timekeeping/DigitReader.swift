/// Reads dates and times from the left, byte by byte: a regular expression takes a hundred times as long.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Steps over one ASCII character, if it stands here.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, byte == character.value else { return false }
        rest.removeFirst()
        return true
    }

    /// A number of exactly so many ASCII digits. Nil: something else stands here.
    mutating func number(_ width: Int) -> Int64? {
        var number: Int64 = 0
        for _ in 0..<width {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// `.5` in milliseconds: at most nine digits, of which three count; 0 without a point. Nil: a point and no digit.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        var (milliseconds, place): (Int64, Int64) = (0, 100)
        for position in 0..<9 {
            guard let digit = digit() else { return position > 0 ? milliseconds : nil }
            milliseconds += digit * place
            place /= 10
        }
        return milliseconds
    }

    /// `Z` or `+08:00` in minutes: from -14:00 to +14:00.
    mutating func offset() -> Int64? {
        if take("Z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(2), take(":"), let minutes = number(2), minutes < 60,
            hours * 60 + minutes <= 14 * 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }

    private mutating func digit() -> Int64? {
        guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
        rest.removeFirst()
        return Int64(byte - 0x30)
    }
}
