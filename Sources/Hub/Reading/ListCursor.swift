import MessageModel
import Timekeeping

/// Where a page of a list ended: the sort value and the id of its last row.
package struct ListCursor: Sendable {
    package let value: SQLValue
    package let id: Identifier

    /// - Parameter row: of an answer with the columns `id` and `sort_value`.
    init(_ row: Row) throws(Problem) {
        id = try row.identifier("id")
        value = try row.value("sort_value")
    }

    /// What a request gives back as its field `after`.
    ///
    /// - Throws: `invalid`, `cursor` for a text that no page of this order gave.
    package init(_ text: String, in order: some ListOrder) throws(Problem) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let id = Identifier(String(parts[0])), !order.isNumeric || Int64(parts[1]) != nil else {
            throw .invalid("after", "cursor")
        }
        self.id = id
        value = order.isNumeric ? SQLValue(Int64(parts[1])) : .text(String(parts[1]))
    }

    /// What stands in an answer.
    var text: String {
        switch value {
        case .integer(let number): "\(id):\(number)"
        case .text(let text): "\(id):\(text)"
        case .null, .bytes: "\(id):"
        }
    }
}
