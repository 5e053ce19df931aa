/// Whether two words differ, but by no more typing mistakes than their length excuses: none below five characters, one below
/// ten, two below twenty, else three. A mistake is a wrong, missing, additional or swapped character (the restricted distance
/// of Damerau and Levenshtein, computed near the diagonal only). Digits are no mistakes: A320 is not A321.
func isMisspelling(_ a: String, of b: String) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let limit =
        switch min(a.count, b.count) {
        case ..<5: 0
        case ..<10: 1
        case ..<20: 2
        default: 3
        }
    guard limit > 0, a != b, abs(a.count - b.count) <= limit else { return false }
    guard a.filter(\.isDigit) == b.filter(\.isDigit) else { return false }
    return distance(a, b, limit) <= limit
}

/// The distance, or more than `limit`.
private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], _ limit: Int) -> Int {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    for i in 1...a.count {
        var row = [Int](repeating: far, count: b.count + 1)
        if i <= limit { row[0] = i }
        for j in max(1, i - limit)...max(1, min(b.count, i + limit)) where j <= b.count {
            var least = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            least = min(least, last[j] + 1, row[j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { least = min(least, beforeLast[j - 2] + 1) }
            row[j] = min(least, far)
        }
        if row.allSatisfy({ $0 == far }) { return far }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
