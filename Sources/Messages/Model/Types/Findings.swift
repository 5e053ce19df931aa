/// Collects the wrong fields of a message, as many as a problem names.
///
/// An error is added with an empty path where it is found; each enclosing level puts its own name before the paths
/// found since its `mark`. So a message without errors costs nothing here.
struct Findings {
    static let limit = Problem.mostErrors
    private(set) var errors: [FieldError] = []
    /// Where the reader is; each error then says so in the parameters `line` and `column`.
    var position: (line: Int, column: Int)?

    var mark: Int { errors.count }

    mutating func add(_ refusal: Refusal, at path: @autoclosure () -> String = "") {
        guard errors.count < Self.limit else { return }
        var parameters = refusal.parameters
        if let position {
            parameters["line"] = String(position.line)
            parameters["column"] = String(position.column)
        }
        errors.append(FieldError(path(), refusal.rule, parameters))
    }

    /// Puts `step` (`contact`, `[2]`) before the paths that were found since `mark`.
    mutating func locate(since mark: Int, at step: @autoclosure () -> String) {
        guard errors.count > mark else { return }
        let step = step()
        for index in mark..<errors.count {
            let error = errors[index]
            let separator = error.path.isEmpty || error.path.hasPrefix("[") ? "" : "."
            errors[index] = FieldError(step + separator + error.path, error.rule, error.parameters)
        }
    }

    /// Orders what was found since `mark` as the type orders its fields, whatever order the sender chose.
    mutating func arrange(since mark: Int, by type: RecordType) {
        guard errors.count - mark > 1 else { return }
        errors.replaceSubrange(mark..., with: type.arrange(errors[mark...]))
    }

    /// A name that the type does not have. A stranger made it up.
    mutating func addUnknown(_ name: String) { add(Refusal("unknown"), at: name.shortOnOneLine) }

    /// Reports the required fields of the type that are not among those `seen`.
    mutating func addMissing(of type: RecordType, _ seen: FieldSet) {
        guard !seen.covers(type.required) else { return }
        for (index, field) in type.fields.enumerated() where field.isRequired && !seen.contains(index) {
            addMissing(field)
        }
    }

    /// Reports a required field that is absent; of a record, each field that would be required in it.
    mutating func addMissing(_ field: Field) {
        let mark = mark
        if case .record(let type) = field.type, !field.isRepeated {
            for inner in type.fields where inner.isRequired { addMissing(inner) }
        }
        if self.mark == mark { add(Refusal("required")) }
        locate(since: mark, at: field.name)
    }

    /// Takes over what was found in a part that was read by itself.
    /// - Parameter step: what to put before its paths; nothing when it is empty.
    mutating func add(_ part: Findings, at step: String) {
        let mark = mark
        errors += part.errors.prefix(Self.limit - errors.count)
        if !step.isEmpty { locate(since: mark, at: step) }
    }

    func check() throws(Problem) {
        if !errors.isEmpty { throw .invalid(errors) }
    }
}
