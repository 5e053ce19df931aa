/// Writes separated values (RFC 4180) that spreadsheets open safely: UTF-8 with a byte order mark, CRLF, a quote in front of a
/// cell, or of a part of one, that a spreadsheet would run as a formula, and quotes around what another separator would part.
package struct CSVWriter {
    private let separator: Character
    private var text = "\u{feff}"

    package init(separator: Character = ",") { self.separator = separator }

    package mutating func row(_ cells: [String]) {
        text += cells.map(cell).joined(separator: String(separator)) + "\r\n"
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    /// What was written since this was asked for last, for files that do not fit into memory.
    package mutating func take() -> [UInt8] {
        defer { text = "" }
        return bytes
    }

    private func cell(_ value: String) -> String {
        let safe = value.withFormulaQuote
        let special = safe.unicodeScalars.contains { separator.unicodeScalars.contains($0) || $0 == "\"" || $0.parts }
        guard special || safe != value else { return safe }
        // By scalar: a quote with a combining mark is another character.
        return "\"" + String(String.UnicodeScalarView(safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
            + "\""
    }
}

extension String {
    /// A cell as it was before quotes were written into it, such as a telephone number: '+33 1 is +33 1.
    package var withoutFormulaQuote: String {
        utf8.contains(UInt8(ascii: "'")) ? mapParts { $0.isFormula && $0.first == "'" ? $0.dropFirst() : $0 } : self
    }

    /// With a quote in front of each part that a spreadsheet would run, or take a quote in front of it for one of ours.
    fileprivate var withFormulaQuote: String { mapParts { $0.isFormula ? Substring("'").unicodeScalars + $0 : $0 } }

    /// The parts of a cell are cells of their own to a spreadsheet that is told another separator than the file's: there the
    /// quotes around them stand within a cell and enclose nothing.
    private func mapParts(_ change: (Substring.UnicodeScalarView) -> Substring.UnicodeScalarView) -> String {
        guard unicodeScalars.contains(where: \.beginsFormula) else { return self }
        var (rest, mapped) = (self[...].unicodeScalars, String.UnicodeScalarView())
        while let end = rest.firstIndex(where: \.parts) {
            mapped += change(rest[..<end])
            mapped.append(rest[end])
            rest = rest[rest.index(after: end)...]
        }
        return String(mapped + change(rest))
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var isFormula: Bool { first { $0 != "'" && $0 != "\"" }?.beginsFormula ?? false }
}

extension Unicode.Scalar {
    /// Source: OWASP "CSV Injection", with the wide signs that East Asian spreadsheets take.
    fileprivate var beginsFormula: Bool {
        switch self {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    /// Whether some spreadsheet begins a cell or a row behind it.
    fileprivate var parts: Bool {
        switch self {
        case ",", ";", "\t", "\r", "\n": true
        default: false
        }
    }
}
