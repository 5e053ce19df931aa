import Foundation

/// Text as a reader compares it: compatibility forms unified (NFKC), without case, accents and ligatures.
///
/// Only the accents of Latin, Greek and Cyrillic go (U+0300–U+036F); the vowel signs of other scripts are letters.
package func folded(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isPlain) { return text.lowercased() }
    let letters = text.precomposedStringWithCompatibilityMapping.lowercased().decomposedStringWithCanonicalMapping
    var plain = ""
    plain.reserveCapacity(letters.utf8.count)
    for scalar in letters.unicodeScalars where !(0x0300...0x036f).contains(scalar.value) {
        if let replacement = undecomposed[scalar] {
            plain += replacement
        } else {
            plain.unicodeScalars.append(scalar)
        }
    }
    return plain.precomposedStringWithCanonicalMapping
}

/// Letters that Unicode does not decompose, and what people type for them.
private let undecomposed: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i",
]

extension Unicode.Scalar {
    /// Of ASCII, or one of the Chinese characters that have no other form: folding does nothing to it but lower its case.
    fileprivate var isPlain: Bool { value < 128 || (0x4e00...0x9fff).contains(value) }

    /// A letter, digit or a mark that belongs to a letter.
    package var isWordPart: Bool {
        if value < 128 { return (0x30...0x39).contains(value) || (0x61...0x7a).contains(value | 0x20) }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// A character of a script that is written without spaces between words: Han, kana.
    package var isUnspaced: Bool {
        switch value {
        case 0x3005...0x3007, 0x3040...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
            true
        default: false
        }
    }
}
