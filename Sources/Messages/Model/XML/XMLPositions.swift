/// Where the fields of an XML document stand, by their paths as refusals spell them. For refusals that are found after
/// reading, against something else than the schema.
package struct XMLPositions: Sendable {
    private var positions: [String: (line: Int, column: Int)] = [:]

    /// - Throws: `malformedXML` with `line` and `column`.
    package init(_ bytes: [UInt8], as type: RecordType) throws(Problem) {
        add(try XMLCodec.root(of: bytes), type, "")
    }

    private mutating func add(_ element: XMLElement, _ type: RecordType, _ path: String) {
        positions[path] = (element.line, element.column)
        var counts: [String: Int] = [:]
        for child in element.children {
            guard let index = type.index(of: child.name) else { continue }
            let field = type.fields[index]
            let count = counts[child.name, default: 0]
            counts[child.name] = count + 1
            let place = (path.isEmpty ? "" : path + ".") + child.name + (field.isRepeated ? "[\(count)]" : "")
            if case .record(let type) = field.type {
                add(child, type, place)
            } else {
                positions[place] = (child.line, child.column)
            }
        }
    }

    /// Where a field's start tag ends, or that of the closest record around it that is there.
    package subscript(path: String) -> (line: Int, column: Int)? {
        var path = path[...]
        while positions[String(path)] == nil, let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) {
            path = path[..<end]
        }
        return positions[String(path)] ?? positions[""]
    }

    /// The error with its place as the parameters `line` and `column`.
    package func locate(_ error: FieldError) -> FieldError {
        guard let (line, column) = self[error.path] else { return error }
        let place = ["line": String(line), "column": String(column)]
        return FieldError(error.path, error.rule, error.parameters.merging(place) { own, _ in own })
    }
}
