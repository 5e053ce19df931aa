import MessageModel

extension ImportExhibitor {
    /// The fields that one cell of a list can hold, by their paths, and whether it can hold several values between semicolons.
    package static let cellFields: [String: Bool] = {
        var fields = recordType.cellFields
        fields["edition"] = nil
        return fields
    }()
}

extension String {
    /// Of a list's field `name[LANGUAGE]`, a name in a further language.
    package var nameLanguage: String? {
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
