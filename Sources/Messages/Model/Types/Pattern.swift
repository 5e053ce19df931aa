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
    /// For `[class]*`: which ASCII characters are in the class, so that plain text is not run through libxml2.
    private let asciiClass: [Bool]?

    /// Nil: not a regular expression of XSD.
    init?(_ expression: String, of typeName: String) {
        guard let compiled = xmlRegexpCompile(expression) else { return nil }
        self.typeName = typeName
        self.expression = expression
        self.compiled = compiled
        let isRepeatedClass =
            expression.hasPrefix("[") && expression.hasSuffix("]*")
            && !expression.dropFirst().dropLast(2).contains { $0 == "[" || $0 == "]" }
        asciiClass =
            isRepeatedClass
            ? [false] + (1..<128).map { xmlRegexpExec(compiled, String(Unicode.Scalar(UInt8($0)))) == 1 } : nil
    }

    deinit { xmlRegFreeRegexp(compiled) }

    func matches(_ text: String) -> Bool {
        if let asciiClass {
            var text = text
            let plain = text.withUTF8 { $0.allSatisfy { $0 < 128 && asciiClass[Int($0)] } }
            if plain { return true }
        }
        return xmlRegexpExec(compiled, text) == 1
    }
}
