import Localization

/// The words of a name, cut where its writer sets something apart: `2MI - MODELES ET MOULES`, `KOREA … (KAI)`.
struct NameSegments {
    /// The segments that have words, without connectors; letters that stand alone are one word: `A & T` is `at`.
    private(set) var segments: [[String]] = []
    private var words: [String] = []
    private var word = ""
    /// How many characters came since the word's last full stop.
    private var sinceStop = 0

    init(_ name: String, _ vocabulary: NameVocabulary) {
        let scalars = Array(simplifiedHan(folded(name)).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.isWordPart {
                append(scalar)
                continue
            }
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let previous = index > 0 ? scalars[index - 1] : " "
            switch scalar {
            // S.A. is one word, CO.LTD are two.
            case "." where sinceStop == 1: sinceStop = 0
            case "'", "\u{2019}", "`", "\u{b4}":
                if isOneCharacter, let letter = word.unicodeScalars.first, Self.elided.contains(letter) { word = "" }
            case "/" where isOneCharacter && next.isWordPart: sinceStop = 0
            // A place within a Chinese name, which goes on: 西门子(中国)有限公司.
            case "("
            where previous.isUnspaced && next.isUnspaced && !(index + 2 < scalars.count && scalars[index + 2] == ")"),
                ")" where previous.isUnspaced && next.isUnspaced:
                continue
            case "-", "\u{2013}", "\u{2014}":
                endWord()
                if previous == " " || next == " " { endSegment(vocabulary) }
            case "/", "(", ")", "|", ":", ";": endSegment(vocabulary)
            default: endWord()
            }
        }
        endSegment(vocabulary)
    }

    /// L'Atelier, D'Etanchéité: the article or preposition is another word.
    private static let elided: Set<Unicode.Scalar> = ["l", "d"]

    /// Whether the word is one character so far.
    private var isOneCharacter: Bool { word.unicodeScalars.count == 1 }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if let last = word.unicodeScalars.last, last.isUnspaced != scalar.isUnspaced { endWord() }
        word.unicodeScalars.append(scalar)
        sinceStop += 1
    }

    private mutating func endWord() {
        if !word.isEmpty { words.append(word) }
        word = ""
        sinceStop = 0
    }

    private mutating func endSegment(_ vocabulary: NameVocabulary) {
        endWord()
        var joined: [String] = []
        var isLetter = false
        for word in words where !vocabulary.connectors.contains(word) {
            let single = word.utf8.count == 1
            if single, isLetter, let last = joined.popLast() { joined.append(last + word) } else { joined.append(word) }
            isLetter = single
        }
        // What consists of nothing but connectors is a name, too.
        if joined.isEmpty { joined = words }
        if !joined.isEmpty { segments.append(joined) }
        words.removeAll(keepingCapacity: true)
    }
}
