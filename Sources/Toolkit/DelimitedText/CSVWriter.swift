/// Writes comma-separated values (RFC 4180) that spreadsheets open safely: UTF-8 with a byte order mark, CRLF, and a
/// quote in front of a cell that a spreadsheet would run as a formula.
package struct CSVWriter {
    private var text = "\u{feff}"

    package init() {}

    package mutating func row(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    /// What was written since this was asked for last, for files that do not fit into memory.
    package mutating func take() -> [UInt8] {
        defer { text = "" }
        return bytes
    }

    /// Source of the formula rule: OWASP "CSV Injection", with the wide signs that East Asian spreadsheets take.
    private static func cell(_ value: String) -> String {
        let first = value.unicodeScalars.first
        let formula = first.map { "=+-@＝＋－＠\t\r\n".unicodeScalars.contains($0) } ?? false
        let safe = formula ? "'" + value : value
        let special = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard special || formula else { return safe }
        // By scalar: a quote with a combining mark is another character.
        return "\"" + String(String.UnicodeScalarView(safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
            + "\""
    }
}
