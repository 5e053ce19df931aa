import MessageModel

/// Everything that is generated, as a pure function of the schemas and contracts; a test compares it with the tree.
package enum GeneratedMessages {
    /// Where the files stand, relative to the top of the source tree.
    package static let folder = "Sources/Messages/Types/Generated"

    /// - Parameter contracts: contract.xml files; the placeholder `<contract/>` is passed over.
    /// - Returns: file names with their content.
    /// - Throws: what is wrong with a schema or a contract.
    package static func files(
        schemas: [(name: String, bytes: [UInt8])], contracts: [(name: String, bytes: [UInt8])]
    ) throws(SchemaFailure) -> [String: String] {
        let catalogue = try Catalogue(schemas: schemas)
        try refuseShadows(in: catalogue)
        let rendering = MessageRendering(catalogue: catalogue)
        var files: [String: String] = [:]
        for type in catalogue.records { files["\(SwiftName.type(type.name)).swift"] = rendering.file(for: type) }
        for type in catalogue.enumerations { files["\(SwiftName.type(type.name)).swift"] = rendering.file(for: type) }
        let operations = OperationRendering(catalogue: catalogue)
        for contract in contracts {
            guard let record = try decode(contract.bytes, from: contract.name, by: catalogue) else { continue }
            let file = try operations.file(for: record, in: contract.name)
            files["\(file.name).swift"] = file.text
        }
        return files
    }

    /// A generated type must not hide one that generated code uses.
    private static func refuseShadows(in catalogue: Catalogue) throws(SchemaFailure) {
        let taken: Set<String> = [
            "Bool", "CalendarDate", "FieldValue", "Instant", "Int64", "Message", "MessagePart", "Problem", "Record",
            "String", "Value", "Vocabulary",
        ]
        for name in catalogue.records.map(\.name) + catalogue.enumerations.map(\.name) where taken.contains(name) {
            throw SchemaFailure(file: "Schemas", line: 1, words: "the type name \(name) is taken in Swift")
        }
        for type in catalogue.records where ["record", "modelValue"].contains(where: { type.index(of: $0) != nil }) {
            throw SchemaFailure(
                file: "Schemas", line: 1, words: "\(type.name): the element names record and modelValue are taken")
        }
    }

    private static func decode(
        _ bytes: [UInt8], from file: String, by catalogue: Catalogue
    ) throws(SchemaFailure) -> Record? {
        guard let type = catalogue.message("contract") else {
            throw SchemaFailure(file: file, line: 1, words: "no schema declares the element contract")
        }
        if String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace) == ["<contract/>"] {
            return nil
        }
        do {
            return try XMLCodec.decode(bytes, as: type, element: "contract")
        } catch {
            let first = error.errors.first
            let line = (first?.parameters ?? error.parameters)["line"].flatMap { Int($0) } ?? 1
            let words = first.map { "\($0.path) breaks the rule \($0.rule)" } ?? "not well-formed XML"
            throw SchemaFailure(file: file, line: line, words: words)
        }
    }
}
