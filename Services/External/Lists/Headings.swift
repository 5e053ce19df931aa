import Localization
import Resources

/// What people write above the columns of a list of exhibitors (`Schemas/Lists/headings.csv`).
struct Headings: Sendable {
    static let embedded = Headings()

    /// Each field of `importExhibitor` with its headings, as they are compared, the likeliest first.
    private let fields: [(field: String, headings: [String])]

    private init() {
        let rows = Resource.all { $0 == "Schemas/Lists/headings.csv" }
            .flatMap { $0.text.split(separator: "\n").dropFirst() }
            .map { $0.split(separator: ",").map(String.init) }
        var fields: [(field: String, headings: [String])] = []
        for row in rows where row.count == 2 {
            // A file that names fields as messages do needs no list.
            if fields.last?.field != row[0] { fields.append((row[0], [Self.key(row[0])])) }
            fields[fields.count - 1].headings.append(Self.key(row[1]))
        }
        self.fields = fields
    }

    /// Where each field stands among the columns; fields that no heading tells are absent.
    func positions(in headings: [String]) -> [(field: String, position: Int)] {
        let keys = headings.map(Self.key)
        return fields.compactMap { field, known in
            known.lazy.compactMap { keys.firstIndex(of: $0) }.first.map { (field, $0) }
        }
    }

    /// A heading as it is compared: without case, accents, spaces and punctuation, in simplified characters.
    private static func key(_ heading: String) -> String {
        simplifiedHan(sortKey(heading)).filter { $0 != " " }
    }
}
