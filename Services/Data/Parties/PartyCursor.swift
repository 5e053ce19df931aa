import Hub
import MessageModel
import Messages
import Timekeeping

/// Where a page of parties ended: the sort value and the id of its last party.
struct PartyCursor {
    let value: SQLValue
    let id: Identifier

    init(_ row: Row) throws {
        id = try row.identifier("id")
        value = try row.value("sort_value")
    }

    /// - Throws: `invalid`, `cursor` for a text that no page of this sort order gave.
    init(_ text: String, _ sort: PartySort) throws(Problem) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isText = sort.column == "sort_key"
        guard parts.count == 2, let id = Identifier(String(parts[0])), isText || Int64(parts[1]) != nil else {
            throw Problem.invalid("after", "cursor")
        }
        self.id = id
        value = isText ? .text(String(parts[1])) : SQLValue(Int64(parts[1]))
    }

    var text: String {
        switch value {
        case .integer(let number): "\(id):\(number)"
        case .text(let text): "\(id):\(text)"
        case .null, .bytes: "\(id):"
        }
    }
}
