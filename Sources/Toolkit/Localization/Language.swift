import Foundation

/// A language that the product speaks. The raw value is its BCP 47 tag.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case en
    case zhHans = "zh-Hans"
    case zhHant = "zh-Hant"

    /// The BCP 47 tag, for `lang` attributes and the wire.
    package var tag: String { rawValue }

    /// What its readers call it.
    package var nativeName: String {
        switch self {
        case .en: "English"
        case .zhHans: "简体中文"
        case .zhHant: "繁體中文"
        }
    }

    /// The native name where there is no room.
    package var shortName: String {
        switch self {
        case .en: "EN"
        case .zhHans: "简"
        case .zhHant: "繁"
        }
    }

    /// The language that readers of `tag` can read: Chinese by script, else by region (Taiwan, Hong Kong and Macao write
    /// traditional characters). Nil for any other language.
    package init?(tag: some StringProtocol) {
        let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        switch parts.first {
        case "en": self = .en
        case "zh", "yue":
            let traditional: Set<Substring> = ["hant", "tw", "hk", "mo"]
            let rest = parts.dropFirst()
            let byDefault = parts.first == "yue"
            self =
                (rest.contains("hans") ? false : byDefault || !traditional.isDisjoint(with: rest)) ? .zhHant : .zhHans
        default: return nil
        }
    }

    /// The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4): the highest weight wins, the
    /// earlier one among equals. Nil: the header is absent, malformed or names none of ours.
    package static func negotiated(from header: String?) -> Language? {
        var best: (language: Language, weight: Double)?
        for range in (header ?? "").split(separator: ",").prefix(32) {
            let parts = range.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let tag = parts.first, let language = Language(tag: tag) else { continue }
            let quality = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            let weight = quality.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard weight > 0, weight <= 1 else {
                continue
            }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }

    var locale: Locale {
        switch self {
        case .en: Locale(identifier: "en_GB")
        case .zhHans: Locale(identifier: "zh_Hans_CN")
        case .zhHant: Locale(identifier: "zh_Hant_TW")
        }
    }
}
