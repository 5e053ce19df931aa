import MessageModel
import Messages

/// What `--map` says.
struct ColumnWish {
    let field: String
    /// Nil: no column holds the field.
    let heading: String?

    init(_ words: String) throws(UsageFailure) {
        let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw UsageFailure("--map takes FIELD=HEADING") }
        guard ImportExhibitor.cellFields[parts[0]] != nil || parts[0].nameLanguage != nil else {
            let fields = (ImportExhibitor.cellFields.keys + ["name[LANGUAGE]"]).sorted().joined(separator: ", ")
            throw UsageFailure("--map does not know \(parts[0]); the fields are: \(fields)")
        }
        let heading = parts[1].withSingleSpaces
        (field, self.heading) = (parts[0], heading.isEmpty ? nil : heading)
    }
}

extension ImportExhibitor {
    /// The fields that one cell can hold, by their paths, and whether it can hold several values between semicolons.
    static let cellFields: [String: Bool] = {
        var fields = recordType.cellFields
        fields["edition"] = nil
        return fields
    }()
}

extension String {
    /// Of a field `name[LANGUAGE]`.
    var nameLanguage: String? {
        guard hasPrefix("name["), hasSuffix("]"), utf8.count > 6 else { return nil }
        return String(dropFirst(5).dropLast())
    }
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
