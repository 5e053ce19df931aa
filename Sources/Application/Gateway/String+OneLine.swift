extension String {
    /// What stands here as the type `Line` allows it, with U+FFFD for each character that it does not: the names that a
    /// stranger made up are said back in a problem, and a program that reads it must be able to.
    var onOneLine: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.standsInLine ? $0 : "\u{FFFD}" }))
    }
}

extension Unicode.Scalar {
    fileprivate var standsInLine: Bool {
        switch (properties.generalCategory, value) {
        case (.control, _), (.lineSeparator, _), (.paragraphSeparator, _): false
        // They turn the direction of what stands beside them.
        case (_, 0x202A...0x202E), (_, 0x2066...0x2069): false
        default: !properties.isNoncharacterCodePoint
        }
    }
}
