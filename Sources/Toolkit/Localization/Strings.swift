import Foundation

/// The words of the product in every language, read from tables of strings.
///
/// A table is a UTF-8 file named after its language, `en.strings`, with one entry a line: `key = text`. Empty lines and
/// lines that begin with `#` are skipped; `{name}` in a text is replaced by a parameter.
package struct Strings: Sendable {
    /// One file of strings.
    package struct Table: Sendable {
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    private var texts: [Language: [String: String]] = [:]

    /// Reads the tables; those of one language are joined.
    /// - Throws: `StringsFailure` with file and line at the first line that is malformed or repeats a key.
    package init(_ tables: [Table]) throws(StringsFailure) {
        for table in tables { try read(table) }
    }

    /// The text of `key`, with `{name}` replaced from `parameters`. A key that is missing in `language` is looked up in
    /// English; one that is missing there too is returned itself, so that the gap is seen.
    package func text(_ key: String, _ parameters: [String: String] = [:], in language: Language) -> String {
        guard let text = texts[language]?[key] ?? texts[.en]?[key] else { return key }
        return parameters.isEmpty ? text : Self.fill(text, parameters)
    }

    package func contains(_ key: String, in language: Language) -> Bool { texts[language]?[key] != nil }

    /// The keys of a language, sorted.
    package func keys(in language: Language) -> [String] { (texts[language] ?? [:]).keys.sorted() }

    /// The names between braces in a text: what it wants to be filled with.
    package func placeholders(_ key: String, in language: Language) -> Set<String> {
        let text = texts[language]?[key] ?? ""
        return Set(text.matches(of: #/\{([A-Za-z]+)\}/#).map { String($0.1) })
    }

    /// One pass, so that a parameter that itself holds braces is not filled again.
    private static func fill(_ text: String, _ parameters: [String: String]) -> String {
        var filled = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            filled += rest[..<open]
            filled += parameters[String(name)] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// Letters, digits, dots and hyphens.
    private static func isKey(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private mutating func read(_ table: Table) throws(StringsFailure) {
        let name = table.path.split(separator: "/").last ?? ""
        guard name.hasSuffix(".strings"), let language = Language(rawValue: String(name.dropLast(8))) else {
            throw StringsFailure(.unknownLanguage, path: table.path, line: 0)
        }
        guard let text = String(validating: table.bytes, as: UTF8.self) else {
            throw StringsFailure(.notUTF8, path: table.path, line: 0)
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw StringsFailure(.malformed, path: table.path, line: index + 1)
            }
            let key = line[..<equals].trimmingCharacters(in: .whitespaces)
            let text = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            guard Self.isKey(key), !text.isEmpty else {
                throw StringsFailure(.malformed, path: table.path, line: index + 1)
            }
            guard texts[language, default: [:]].updateValue(text, forKey: key) == nil else {
                throw StringsFailure(.duplicate, path: table.path, line: index + 1)
            }
        }
    }
}

/// A table of strings that cannot be read.
package struct StringsFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable {
        case malformed, duplicate, unknownLanguage, notUTF8
    }

    package let code: Code
    package let path: String
    /// Counted from 1; 0 means the whole file.
    package let line: Int

    init(_ code: Code, path: String, line: Int) {
        self.code = code
        self.path = path
        self.line = line
    }

    package var description: String { "\(path):\(line): \(code.rawValue)" }
}
