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
        guard let ranges = category == "Nd" ? Self.digits : Self.ranges(of: category) else { return nil }
        self.ranges = ranges
    }

    /// Looked for once, because libxml2 has to be asked of every scalar there is.
    private static let digits = ranges(of: "Nd")

    private static func ranges(of category: String) -> [ClosedRange<UInt32>]? {
        category.withCString { name in
            guard xmlUCSIsCat(0, name) >= 0 else { return nil }
            var ranges: [ClosedRange<UInt32>] = []
            var (scalar, first): (UInt32, UInt32?) = (0, nil)
            // Not a range's iterator, which takes seconds in a debug build.
            while scalar <= last {
                let isMember = xmlUCSIsCat(Int32(bitPattern: scalar), name) == 1
                if isMember, first == nil { first = scalar }
                if !isMember, let start = first {
                    ranges.append(start...scalar - 1)
                    first = nil
                }
                scalar += 1
            }
            if let first { ranges.append(first...last) }
            return ranges
        }
    }

    /// What can stand in an XML 1.0 document (production 2, Char).
    static let xml = ScalarSet([0x9...0xA, 0xD...0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...last])

    func intersection(_ other: ScalarSet) -> ScalarSet { inverted.union(other.inverted).inverted }

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
