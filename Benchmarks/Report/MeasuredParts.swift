import FoundationEssentials

/// All that was measured, the latest of each part: what the page shows. A part that is measured anew replaces its own.
struct MeasuredParts: Codable {
    struct Part: Codable {
        /// What of the suite, and at which size where there are several: `open at 10000`.
        let name: String
        /// The day, as `2027-03-01`.
        let day: String
        let measurements: [Measurement]
    }

    private(set) var parts: [Part] = []

    private static let path = "Docs/measured.json"
    private static let page = "Docs/performance.md"
    private static let picture = "Docs/pictures/performance.svg"

    /// As the working directory's page has it.
    static func read() throws -> MeasuredParts {
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return MeasuredParts() }
        return try JSONDecoder().decode(MeasuredParts.self, from: bytes)
    }

    mutating func replace(_ part: Part) {
        parts.removeAll { $0.name == part.name }
        parts.append(part)
        parts.sort { $0.rank < $1.rank }
    }

    /// Writes what was measured, the page's table and its picture.
    func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Data(try encoder.encode(self) + [10]).write(to: URL(filePath: Self.path))
        let results = parts.flatMap(\.measurements)
        try Data(MeasurementPicture(results).svg.utf8).write(to: URL(filePath: Self.picture))
        let page = try String(contentsOfFile: Self.page, encoding: .utf8)
        try Data(try Self.page(page, with: table).utf8).write(to: URL(filePath: Self.page))
    }

    /// All lines, with the days on which they were measured.
    private var table: String {
        let days = Dictionary(grouping: parts, by: \.day).sorted { $0.key < $1.key }.map { day, parts in
            "\(day): \(parts.map(\.name).joined(separator: ", "))"
        }
        return MeasurementTable.markdown(parts.flatMap(\.measurements))
            + "\n\nMeasured \(days.joined(separator: "; "))."
    }

    /// The page with other lines between its marks.
    static func page(_ page: String, with table: String) throws(BenchmarkFailure) -> String {
        let (begin, end) = ("<!-- measured: begin -->\n", "<!-- measured: end -->")
        guard let first = page.firstRange(of: begin), let last = page.firstRange(of: end),
            first.upperBound <= last.lowerBound
        else { throw BenchmarkFailure("The page has no marks for the table.") }
        return page[..<first.upperBound] + table + "\n" + page[last.lowerBound...]
    }
}

extension MeasuredParts.Part {
    /// In the order of the suite, the larger size first.
    fileprivate var rank: (Int, Int) {
        let words = name.split(separator: " ")
        let part = Options.Part.allCases.firstIndex { $0.rawValue == words.first ?? "" }
        return (part ?? 0, -(words.last.flatMap { Int($0) } ?? 0))
    }
}
