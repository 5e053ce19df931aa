import MessageModel
import Timekeeping

/// A Swift type that stands for a model value.
package protocol FieldValue {
    /// - Throws: `invalid` with an empty path when the value is of another type.
    init(_ value: Value) throws(Problem)
    var modelValue: Value { get }
}

extension String: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .text(let text) = value else { throw .invalid("", "type", ["expected": "text"]) }
        self = text
    }

    package var modelValue: Value { .text(self) }
}

extension FieldValue where Self: RawRepresentable, RawValue == String {
    package init(_ value: Value) throws(Problem) {
        guard let choice = Self(rawValue: try String(value)) else { throw .invalid("", "choice") }
        self = choice
    }

    package var modelValue: Value { .text(rawValue) }
}

extension Bool: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .boolean(let boolean) = value else { throw .invalid("", "type", ["expected": "boolean"]) }
        self = boolean
    }

    package var modelValue: Value { .boolean(self) }
}

extension Int64: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .integer(let integer) = value else { throw .invalid("", "type", ["expected": "integer"]) }
        self = integer
    }

    package var modelValue: Value { .integer(self) }
}

extension Instant: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .instant(let instant) = value else { throw .invalid("", "type", ["expected": "instant"]) }
        self = instant
    }

    package var modelValue: Value { .instant(self) }
}

extension CalendarDate: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .date(let date) = value else { throw .invalid("", "type", ["expected": "date"]) }
        self = date
    }

    package var modelValue: Value { .date(self) }
}

extension [UInt8]: FieldValue {
    package init(_ value: Value) throws(Problem) {
        guard case .bytes(let bytes) = value else { throw .invalid("", "type", ["expected": "bytes"]) }
        self = bytes
    }

    package var modelValue: Value { .bytes(self) }
}
