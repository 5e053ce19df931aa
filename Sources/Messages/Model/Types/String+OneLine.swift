extension String {
    /// What stands here as the type `Line` allows it, with U+FFFD for each character that it does not: names that a stranger
    /// made up are said back in problems, which programs must be able to read, and on terminals, which they must not steer.
    package var onOneLine: String { unicodeScalars.onOneLine }

    /// Likewise, and no more than its first 60 characters.
    var shortOnOneLine: String { unicodeScalars.prefix(60).onOneLine }
}

extension Sequence<Unicode.Scalar> {
    fileprivate var onOneLine: String {
        String(String.UnicodeScalarView(map { $0.standsInLine ? $0 : "\u{FFFD}" }))
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
