/// Which bytes of a content a client wants (RFC 9110 §14).
enum RequestedRange: Equatable {
    /// All: it says nothing, or what is not understood, or it wants several parts, which are not told apart here.
    case whole
    case part(Range<Int>)
    /// A part behind the end: 416.
    case unsatisfiable

    /// - Parameter values: of all `Range` fields.
    init(_ values: [String], of count: Int) {
        self = .whole
        guard values.count == 1, let set = Self.set(values[0]), !set.contains(","), count > 0 else { return }
        let ends = set.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return }
        switch (ends[0].isEmpty, ends[1].isEmpty) {
        case (true, true): return
        case (true, false):
            let length = Self.number(ends[1])
            self = length == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
        case (false, let isOpen):
            let (first, last) = (Self.number(ends[0]), isOpen ? Int.max : Self.number(ends[1]))
            guard first <= last else { return }
            self = first < count ? .part(first..<min(last, count - 1) + 1) : .unsatisfiable
        }
    }

    /// What stands behind `bytes=`, without white space around it.
    private static func set(_ value: String) -> Substring? {
        let halves = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].lowercased() == "bytes" else { return nil }
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        return Substring(String(halves[1].drop(while: isSpace).reversed().drop(while: isSpace).reversed()))
    }

    /// What is longer than any content is that.
    private static func number(_ digits: Substring) -> Int { Int(digits) ?? .max }
}
