import Timekeeping

/// A value of a complexType: one slot a field.
package struct Record: Sendable, Hashable {
    package let type: RecordType
    private var slots: [Value?]

    /// A record with all fields absent.
    package init(_ type: RecordType) {
        self.type = type
        slots = Array(repeating: nil, count: type.fields.count)
    }

    /// The value of `type.fields[index]`. Nil: absent.
    package subscript(index: Int) -> Value? {
        get { slots[index] }
        set { slots[index] = newValue }
    }

    /// The value of a field by its name. Nil: absent, or no such field.
    package subscript(name: String) -> Value? { type.index(of: name).flatMap { slots[$0] } }

    package static func == (a: Record, b: Record) -> Bool { a.type === b.type && a.slots == b.slots }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(type))
        hasher.combine(slots)
    }
}

/// What a slot holds; a repeated field holds a list that is never empty.
package enum Value: Sendable, Hashable {
    case text(String)
    case boolean(Bool)
    case integer(Int64)
    case instant(Instant)
    case date(CalendarDate)
    case bytes([UInt8])
    case record(Record)
    case list([Value])
}
