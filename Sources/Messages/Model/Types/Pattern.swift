import CXML

/// An xs:pattern, run by libxml2: always anchored at both ends.
///
/// `@unchecked Sendable`: the compiled expression is only read when it runs (libxml2 shares compiled schemas between
/// threads the same way), and is freed when nobody holds it any more.
package final class Pattern: @unchecked Sendable {
    /// The simpleType that declares the pattern; the wording of a refusal goes by it.
    package let typeName: String
    package let expression: String
    private let compiled: xmlRegexpPtr
    /// For `[class]*`: the class, so that most texts are not run through libxml2.
    private let repeatedClass: CharacterClass?

    /// Nil: not a regular expression of XSD.
    init?(_ expression: String, of typeName: String) {
        guard let compiled = xmlRegexpCompile(expression) else { return nil }
        self.typeName = typeName
        self.expression = expression
        self.compiled = compiled
        repeatedClass = expression.isRepeatedClass ? CharacterClass(of: compiled) : nil
    }

    deinit { xmlRegFreeRegexp(compiled) }

    func matches(_ text: String) -> Bool {
        if let repeatedClass, text.unicodeScalars.allSatisfy(repeatedClass.contains) { return true }
        return xmlRegexpExec(compiled, text) == 1
    }
}

/// The characters of the Basic Multilingual Plane that a pattern of the form `[class]*` lets pass, as libxml2 judged
/// each of them once.
private struct CharacterClass {
    private let bits: [UInt64]

    init(of pattern: xmlRegexpPtr) {
        var bits = [UInt64](repeating: 0, count: 0x10000 / 64)
        for code in UInt16(1)...0xFFFD {
            guard let scalar = Unicode.Scalar(code), xmlRegexpExec(pattern, String(scalar)) == 1 else { continue }
            bits[Int(code >> 6)] |= 1 << UInt64(code & 63)
        }
        self.bits = bits
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0xFFFF && bits[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
    }
}

extension String {
    fileprivate var isRepeatedClass: Bool {
        hasPrefix("[") && hasSuffix("]*") && !dropFirst().dropLast(2).contains { $0 == "[" || $0 == "]" }
    }
}
