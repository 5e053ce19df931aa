import CXML

/// A set of Unicode scalars: sorted ranges that neither touch nor overlap.
struct ScalarSet: Hashable {
    static let last: UInt32 = 0x10FFFF
    private(set) var ranges: [ClosedRange<UInt32>]

    init(_ ranges: [ClosedRange<UInt32>]) {
        self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
    }

    init(_ scalars: String) { self.init(scalars.unicodeScalars.map { $0.value...$0.value }) }

    /// A general category, for example `Nd`, as libxml2 knows it. Nil: no such category.
    init?(category: String) {
        guard xmlUCSIsCat(0, category) >= 0 else { return nil }
        var ranges: [ClosedRange<UInt32>] = []
        for scalar in 0...Self.last where xmlUCSIsCat(Int32(scalar), category) == 1 { ranges.append(scalar...scalar) }
        self.init(ranges)
    }

    /// All other scalars.
    var inverted: ScalarSet {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        return ScalarSet(next <= Self.last ? gaps + [next...Self.last] : gaps)
    }

    func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

    func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } }
}
