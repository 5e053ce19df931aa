import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

/// What the codes of a list are called: by themselves, in the list's languages, in other standards, and by aliases, those of
/// the build and those that the organizer entered for the system `alias`.
struct CodeNames {
    private var codes: [String: Set<String>] = [:]

    /// Only codes that are valid on the day.
    init(of list: String, on day: CalendarDate, in snapshot: borrowing Snapshot) throws {
        let entries = try snapshot.rows(CodeTable.valid, .text(list), .text(day.description)).map(CodeRow.entry)
        for entry in entries { for name in [entry.code] + entry.name.map(\.text) { add(name, entry.code) } }
        let valid = Set(entries.map(\.code))
        for query in [CodeTable.standards, CodeTable.mappings] {
            for row in try snapshot.rows(query, .text(list)) {
                let code = try row.text("code")
                if valid.contains(code) { add(try row.text("foreign_code"), code) }
            }
        }
    }

    /// A name that stands for more than one code stands for none.
    func find(_ names: [String]) -> CodesFound {
        CodesFound(
            code: names.enumerated().compactMap { position, name in
                guard let found = codes[Self.key(name)], found.count == 1 else { return nil }
                return found.first.map { NamedCode(position: Int64(position), code: $0) }
            })
    }

    private mutating func add(_ name: String, _ code: String) { codes[Self.key(name), default: []].insert(code) }

    /// A name as it is compared. One of signs alone has none, and is nobody's.
    private static func key(_ name: String) -> String { simplifiedHan(sortKey(name)).filter { $0 != " " } }
}
