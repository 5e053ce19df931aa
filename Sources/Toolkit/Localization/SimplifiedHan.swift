import Foundation

/// The text with each traditional Chinese character replaced by its simplified one (ICU's `Hant-Hans`); all else stays,
/// words that the two usages choose differently among them: 軟體 becomes 软体, not 软件.
///
/// ICU takes 8 µs to open its transform for a name, so its answers for single characters are kept in a table.
package func simplifiedHan(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0xe0 }) { return text }
    var simplified = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { simplified.append(simplifications[scalar] ?? scalar) }
    return String(simplified)
}

private let simplifications: [Unicode.Scalar: Unicode.Scalar] = {
    var characters = String.UnicodeScalarView()
    for range in [0x3400...0x4dbf, 0x4e00...0x9fff] as [ClosedRange<UInt32>] {
        characters.append(contentsOf: range.lazy.compactMap(Unicode.Scalar.init))
    }
    let simplified = String(characters).applyingTransform(StringTransform("Hant-Hans"), reverse: false)?.unicodeScalars
    // The transform replaces one character by one; if it ever did not, positions would tell nothing.
    guard let simplified, simplified.count == characters.count else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(characters, simplified).filter { $0 != $1 })
}()
