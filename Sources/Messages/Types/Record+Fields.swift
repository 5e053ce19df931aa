import MessageModel

/// How generated messages move their fields in and out of a record's slots.
extension Record {
    func required<T: FieldValue>(_ index: Int) throws(Problem) -> T {
        guard let value: T = try optional(index) else { throw .invalid(type.fields[index].name, "required") }
        return value
    }

    func optional<T: FieldValue>(_ index: Int) throws(Problem) -> T? {
        guard let value = self[index] else { return nil }
        return try T(value)
    }

    /// An absent list is an empty one.
    func list<T: FieldValue>(_ index: Int) throws(Problem) -> [T] {
        guard let value = self[index] else { return [] }
        guard case .list(let items) = value else {
            throw .invalid(type.fields[index].name, "type", ["expected": "list"])
        }
        var list: [T] = []
        for item in items { list.append(try T(item)) }
        return list
    }

    mutating func set(_ index: Int, _ value: some FieldValue) { self[index] = value.modelValue }

    mutating func set(_ index: Int, _ value: (some FieldValue)?) { self[index] = value?.modelValue }

    mutating func set(_ index: Int, _ list: [some FieldValue]) {
        self[index] = list.isEmpty ? nil : .list(list.map(\.modelValue))
    }
}
