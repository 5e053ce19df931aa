import Randomness

/// A text with blanks: `{city}` is a word of the list `city`, `{city:2}` its column 2, `{family2}` a second word of the list
/// `family`, `#` a digit, `~` a house number.
struct DemoPattern: ExpressibleByStringLiteral, Sendable {
    enum Piece: Sendable {
        case text(String)
        /// `draw` is the list's name with the number behind it: the same draw is the same word, in every column.
        case word(list: String, draw: String, column: Int)
        case digit
        case number
    }

    let pieces: [Piece]

    init(stringLiteral text: String) { self.init(text) }

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let character = rest.first {
            switch character {
            case "{":
                let blank = rest.dropFirst().prefix { $0 != "}" }
                let parts = blank.split(separator: ":")
                let draw = String(parts.first ?? "")
                pieces.append(
                    .word(
                        list: String(draw.prefix { !$0.isNumber }), draw: draw,
                        column: parts.count > 1 ? Int(parts[1]) ?? 0 : 0))
                rest = rest.dropFirst(blank.count + 2)
            case "#", "~":
                pieces.append(character == "#" ? .digit : .number)
                rest.removeFirst()
            default:
                let plain = rest.prefix { !"{#~".contains($0) }
                pieces.append(.text(String(plain)))
                rest = rest.dropFirst(plain.count)
            }
        }
        self.pieces = pieces
    }
}

/// The words that were drawn for one organization or person, so that its name, its address and its domain agree.
struct DemoDraws: Sendable {
    let market: DemoMarket
    private var drawn: [String: Int] = [:]

    init(_ market: DemoMarket) { self.market = market }

    mutating func fill(_ pattern: DemoPattern, _ dice: inout Dice) -> String {
        var text = ""
        for piece in pattern.pieces {
            switch piece {
            case .text(let plain): text += plain
            case .word(let list, let draw, let column): text += word(list, draw, column, &dice)
            case .digit: text += String(Int.random(in: 0...9, using: &dice))
            case .number: text += String(Int.random(in: 1...199, using: &dice))
            }
        }
        return text
    }

    /// The next pattern with this blank gets another word.
    mutating func forget(_ draw: String) { drawn[draw] = nil }

    /// A word that has no such column is the same in every one.
    private mutating func word(_ list: String, _ draw: String, _ column: Int, _ dice: inout Dice) -> String {
        guard let words = market.words[list] else { return "" }
        let index = drawn[draw] ?? Int.random(in: 0..<words.count, using: &dice)
        drawn[draw] = index
        return column < words[index].count ? words[index][column] : words[index][0]
    }
}
