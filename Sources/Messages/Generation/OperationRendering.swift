import MessageModel

/// Renders the typed operation names of a contract: an enum for each service.
struct OperationRendering {
    let catalogue: Catalogue

    /// - Parameters:
    ///   - contract: decoded.
    ///   - file: where it stands, for refusals.
    /// - Returns: the enum's name, and the file with it.
    func file(for contract: Record, in file: String) throws(SchemaFailure) -> (name: String, text: String) {
        let lines = try operations(of: contract, in: file)
        let name = "\(SwiftName.type(text("service", of: contract)))Operations"
        var source = SwiftSource()
        source.line()
        source.documentation(text("description", of: contract))
        source.block("package enum \(name)") {
            for line in lines {
                $0.documentation(line.documentation)
                $0.line(line.head)
                $0.line("    " + line.arguments)
            }
        }
        return (name, source.text)
    }

    private func operations(
        of contract: Record, in file: String
    ) throws(SchemaFailure) -> [(documentation: String, head: String, arguments: String)] {
        let service = text("service", of: contract)
        let isData = text("layer", of: contract) == "data"
        guard case .list(let operations)? = contract["operation"] else { return [] }
        var lines: [(documentation: String, head: String, arguments: String)] = []
        for case .record(let operation) in operations {
            let name = text("name", of: operation)
            let request = try messageType(text("request", of: operation), of: name, in: file)
            let reply = try messageType(text("reply", of: operation), of: name, in: file)
            let streams = [operation["streamsIn"], operation["streamsOut"]].contains(.boolean(true))
            let type = streams ? "StreamOperation" : isData ? "DataOperation" : "ServiceOperation"
            lines.append(
                (
                    text("description", of: operation),
                    "package static let \(SwiftName.member(name)) = \(type)<\(request), \(reply)>(",
                    "service: \"\(service)\", name: \"\(name)\""
                        + (isData && !streams ? ", kind: .\(text("kind", of: operation)))" : ")")
                ))
        }
        return lines
    }

    private func messageType(_ element: String, of name: String, in file: String) throws(SchemaFailure) -> String {
        guard let type = catalogue.message(element) else {
            throw SchemaFailure(
                file: file, line: 1, words: "the operation \(name) names \(element), which no schema declares")
        }
        return SwiftName.type(type.name)
    }

    private func text(_ field: String, of record: Record) -> String {
        if case .text(let text)? = record[field] { text } else { "" }
    }
}
