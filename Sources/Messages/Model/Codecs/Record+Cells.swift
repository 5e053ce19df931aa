/// Records as rows of a table (DESIGN §7): each value has a column, called as its field in forms; a list is one cell.
extension RecordType {
    /// What the columns are called, in the order of the fields.
    package var columns: [String] {
        fields.flatMap { field in
            guard case .record(let part) = field.type, !field.isRepeated else { return [field.name] }
            return part.columns.map { "\(field.name).\($0)" }
        }
    }
}

extension Record {
    /// What stands in the columns of its type: nothing where it is absent, and `; ` between the items of a list, whose own
    /// values have `: ` between them.
    package var cells: [String] {
        type.fields.indices.flatMap { index in
            switch (type.fields[index].type, self[index]) {
            case (_, .list(let items)?): [items.map(\.cell).joined(separator: "; ")]
            case (_, .record(let part)?): part.cells
            case (.record(let part), nil) where !type.fields[index].isRepeated: part.columns.map { _ in "" }
            case (_, let value): [value?.characters ?? ""]
            }
        }
    }
}

extension Value {
    /// An item of a list in one cell.
    fileprivate var cell: String {
        guard case .record(let record) = self else { return characters }
        return record.cells.filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
