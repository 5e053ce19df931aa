import Timekeeping

/// A value in a column or a parameter. A boolean is 0 or 1, an instant milliseconds since 1970, an identifier a number.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    /// Any storable value; nil is `NULL`.
    ///
    /// Inlinable, because services make some hundred values for a registration.
    @inlinable package init(_ value: (some SQLStorable)?) {
        self = value?.sqlValue ?? .null
    }
}

/// A type whose values can stand in a column.
package protocol SQLStorable {
    /// The value as a column holds it.
    var sqlValue: SQLValue { get }
}

extension String: SQLStorable {
    package var sqlValue: SQLValue { .text(self) }
}

extension Int64: SQLStorable {
    package var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLStorable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: SQLStorable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Instant: SQLStorable {
    package var sqlValue: SQLValue { .integer(milliseconds) }
}

extension Identifier: SQLStorable {
    package var sqlValue: SQLValue { .integer(rawValue) }
}

extension [UInt8]: SQLStorable {
    package var sqlValue: SQLValue { .bytes(self) }
}

extension SQLValue: ExpressibleByNilLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    package init(nilLiteral: ()) { self = .null }
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}
