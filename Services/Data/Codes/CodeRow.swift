import Hub
import Messages
import Timekeeping

/// A code as its table holds it. A column for each language of the product: a list of hundreds is read for every form.
enum CodeRow {
    /// The languages, each with its column.
    static let names: [(language: String, column: String)] = [
        ("en", "name_en"), ("zh-Hans", "name_zh_hans"), ("zh-Hant", "name_zh_hant"),
    ]
    /// What `entry` reads.
    static let columns = (["code", "heading", "valid_from", "valid_until"] + names.map(\.column)).joined(
        separator: ", ")

    static func entry(_ row: Row) throws -> CodeEntry {
        CodeEntry(
            code: try row.text("code"), group: try row.optionalText("heading"),
            from: try row.optionalText("valid_from").flatMap { CalendarDate($0) },
            until: try row.optionalText("valid_until").flatMap { CalendarDate($0) },
            name: try names.compactMap { language, column in
                try row.optionalText(column).map { Name(language: language, text: $0) }
            })
    }

    static func values(_ entry: CodeEntry) -> [String: SQLValue] {
        let names = names.map { language, column in
            (column, SQLValue(entry.name.first { $0.language == language }?.text))
        }
        return [
            "code": .text(entry.code), "heading": SQLValue(entry.group),
            "valid_from": SQLValue(entry.from?.description), "valid_until": SQLValue(entry.until?.description),
        ].merging(names) { first, _ in first }
    }
}
