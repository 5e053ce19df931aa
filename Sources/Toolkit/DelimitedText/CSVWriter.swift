/// Writes separated values (RFC 4180) that spreadsheets open safely: UTF-8 with a byte order mark, CRLF, a quote in front of a
/// cell that a spreadsheet would run as a formula, and quotes around one that another separator would part.
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
        let isFormula = value.isFormula
        let safe = isFormula ? "'" + value : value
        let special = safe.unicodeScalars.contains {
            separator.unicodeScalars.contains($0) || ",;\t\"\r\n".unicodeScalars.contains($0)
        }
        guard special || isFormula else { return safe }
        // By scalar: a quote with a combining mark is another character.
        return "\"" + String(String.UnicodeScalarView(safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
            + "\""
    }
}

extension String {
    /// Whether a spreadsheet would run it, or take a quote in front of it for one of ours.
    /// Source: OWASP "CSV Injection", with the wide signs that East Asian spreadsheets take.
    fileprivate var isFormula: Bool {
        guard let first = unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first)
    }

    /// A cell as it was before a quote was written in front of it, such as a telephone number: '+33 1 is +33 1.
    package var withoutFormulaQuote: String { first == "'" && isFormula ? String(dropFirst()) : self }
}
