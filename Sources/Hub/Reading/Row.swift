import MessageModel
import Timekeeping

/// One line of an answer. Asking for a column that is not there, or as a type that it has not, is a mistake in the
/// program: `Problem(.internalError, "row")`.
package struct Row: Sendable {
    let query: String
    let columns: [String]
    let values: [SQLValue]

    /// The value as it is.
    package func value(_ column: String) throws(Problem) -> SQLValue {
        guard let index = columns.firstIndex(of: column) else { throw wrong(column, "is not in the answer") }
        return values[index]
    }

    /// Text that is not null.
    package func text(_ column: String) throws(Problem) -> String {
        try required(column, try optionalText(column))
    }

    /// Text or null.
    package func optionalText(_ column: String) throws(Problem) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        default: throw wrong(column, "is not text")
        }
    }

    /// A number that is not null.
    package func integer(_ column: String) throws(Problem) -> Int64 {
        try required(column, try optionalInteger(column))
    }

    /// A number or null.
    package func optionalInteger(_ column: String) throws(Problem) -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let number): number
        default: throw wrong(column, "is not a number")
        }
    }

    /// Bytes that are not null.
    package func bytes(_ column: String) throws(Problem) -> [UInt8] {
        try required(column, try optionalBytes(column))
    }

    /// Bytes or null.
    package func optionalBytes(_ column: String) throws(Problem) -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .bytes(let bytes): bytes
        default: throw wrong(column, "is not bytes")
        }
    }

    /// 0 is false.
    package func boolean(_ column: String) throws(Problem) -> Bool { try integer(column) != 0 }

    /// Milliseconds since 1970.
    package func instant(_ column: String) throws(Problem) -> Instant { Instant(milliseconds: try integer(column)) }

    /// Milliseconds since 1970, or null.
    package func optionalInstant(_ column: String) throws(Problem) -> Instant? {
        try optionalInteger(column).map { Instant(milliseconds: $0) }
    }

    /// A record's id.
    package func identifier(_ column: String) throws(Problem) -> Identifier {
        Identifier(rawValue: try integer(column))
    }

    /// A record's id or null.
    package func optionalIdentifier(_ column: String) throws(Problem) -> Identifier? {
        try optionalInteger(column).map { Identifier(rawValue: $0) }
    }

    private func required<Value>(_ column: String, _ value: Value?) throws(Problem) -> Value {
        guard let value else { throw wrong(column, "is null") }
        return value
    }

    private func wrong(_ column: String, _ what: String) -> Problem {
        Problem(.internalError, "row", cause: "\(query): column \(column) \(what)")
    }
}
