import Foundation

/// A password as it is counted and hashed: the OpaqueString of RFC 8265 §4.2.1. Each space of another script becomes U+0020, and
/// letters are composed (NFC), so that it is the same whichever keyboard it comes from. Case and all else stay.
package func opaqueText(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var opaque = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        opaque.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
    }
    return String(opaque).precomposedStringWithCanonicalMapping
}
