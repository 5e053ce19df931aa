/// Which fields of a record have been read; a type has at most 128.
struct FieldSet {
    static let capacity = UInt128.bitWidth
    private var bits: UInt128 = 0

    func contains(_ index: Int) -> Bool { bits & 1 << UInt128(index) != 0 }

    /// - Returns: whether it was not in the set yet.
    mutating func insert(_ index: Int) -> Bool {
        defer { bits |= 1 << UInt128(index) }
        return !contains(index)
    }
}
