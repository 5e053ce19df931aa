import MessageModel
import Messages

/// Which columns of a list hold which fields of `importExhibitor`.
struct ColumnMap {
    private let headings: [String]
    /// By the field's path.
    private var positions: [String: Int]

    /// - Parameter wishes: what whoever imports says goes before what was proposed.
    init(_ proposed: ColumnsProposed, _ wishes: [ColumnWish], headings: [String]) throws(RefusedFailure) {
        self.headings = headings
        positions = Dictionary(proposed.column.map { ($0.field, Int($0.position)) }) { first, _ in first }
        for wish in wishes {
            positions[wish.field] = nil
            guard let heading = wish.heading else { continue }
            guard let position = headings.firstIndex(of: heading) else {
                throw RefusedFailure("there is no column \(heading); there are: \(headings.joined(separator: ", "))")
            }
            positions[wish.field] = position
        }
        guard positions["companyName"] != nil else {
            throw RefusedFailure(
                "no column tells the company's name; there are: \(headings.joined(separator: ", ")); "
                    + "name one by --map companyName=HEADING")
        }
    }

    /// What a row says of an exhibitor. Throws every field that is wrong.
    func exhibitor(_ cells: [String], edition: String) throws(Problem) -> ImportExhibitor {
        var fields = [(name: "edition", value: edition)]
        for (field, position) in positions {
            let isRepeated = ImportExhibitor.cellFields[field] == true
            let values = isRepeated ? cells[position].split(separator: ";").map(String.init) : [cells[position]]
            fields += values.map { (field, $0.withSingleSpaces) }
        }
        return try ImportExhibitor(FormCodec.decode(fields, as: ImportExhibitor.recordType))
    }

    /// For whoever looks whether it is right.
    var words: String {
        let held = positions.sorted { $0.value < $1.value }.map { "\($0.key) ← \(headings[$0.value])" }
        let others = headings.indices.filter { !positions.values.contains($0) }.map { headings[$0] }
        return held.joined(separator: ", ") + (others.isEmpty ? "" : "; left out: \(others.joined(separator: ", "))")
    }
}

/// What `--map` says.
struct ColumnWish {
    let field: String
    /// Nil: no column holds the field.
    let heading: String?

    init(_ words: String) throws(UsageFailure) {
        let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw UsageFailure("--map takes FIELD=HEADING") }
        guard ImportExhibitor.cellFields[parts[0]] != nil else {
            let fields = ImportExhibitor.cellFields.keys.sorted().joined(separator: ", ")
            throw UsageFailure("--map does not know \(parts[0]); the fields are: \(fields)")
        }
        let heading = parts[1].withSingleSpaces
        (field, self.heading) = (parts[0], heading.isEmpty ? nil : heading)
    }
}

extension ImportExhibitor {
    /// The fields that one cell can hold, by their paths, and whether it can hold several values between semicolons.
    fileprivate static let cellFields: [String: Bool] = {
        var fields = recordType.cellFields
        fields["edition"] = nil
        return fields
    }()
}

extension RecordType {
    fileprivate var cellFields: [String: Bool] {
        var found: [String: Bool] = [:]
        for field in fields {
            guard case .record(let part) = field.type else {
                found[field.name] = field.isRepeated
                continue
            }
            guard !field.isRepeated else { continue }
            for (name, isRepeated) in part.cellFields { found["\(field.name).\(name)"] = isRepeated }
        }
        return found
    }
}

extension String {
    /// Without white space around it, and one space wherever some is in it.
    var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
