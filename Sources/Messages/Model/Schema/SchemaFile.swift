/// One schema file that is inside the subset: resolves the names in it and words refusals with its name.
struct SchemaFile {
    let name: String
    let root: XMLElement

    init(name: String, bytes: [UInt8]) throws(SchemaFailure) {
        self.name = name
        do {
            root = try XMLTree.parse(bytes)
        } catch {
            throw SchemaFailure(file: name, line: error.line, words: "not well-formed XML (\(error.reason))")
        }
        try SchemaGrammar.check(root, in: name)
        guard root["targetNamespace"] == Catalogue.namespace, root["elementFormDefault"] == "qualified" else {
            throw refuse(root, "the schema must have targetNamespace=\"\(Catalogue.namespace)\" and qualified elements")
        }
    }

    func refuse(_ element: XMLElement, _ words: String) -> SchemaFailure {
        SchemaFailure(file: name, line: element.line, words: words)
    }

    func attribute(_ attribute: String, of element: XMLElement) throws(SchemaFailure) -> String {
        guard let value = element[attribute] else { throw refuse(element, "<\(element.name)> needs \(attribute)") }
        return value
    }

    /// Where a type name points: to a built-in type of XSD or to a type of ours.
    enum Reference {
        case builtIn(String)
        case named(String)
    }

    func reference(_ attribute: String, of element: XMLElement) throws(SchemaFailure) -> Reference {
        let value = try self.attribute(attribute, of: element)
        let parts = value.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        let namespace = root.prefixes[parts.count == 2 ? parts[0] : ""]
        switch (parts.count <= 2, namespace, parts.last) {
        case (true, SchemaGrammar.namespace, let name?): return .builtIn(name)
        case (true, Catalogue.namespace, let name?): return .named(name)
        default: throw refuse(element, "the name \(value) is in no namespace that the schema declares")
        }
    }

    /// The prose of an element's xs:documentation, its white space collapsed. Empty: undocumented.
    func documentation(of element: XMLElement) -> String {
        element.children.filter { $0.name == "annotation" }.flatMap(\.children).map(\.text).joined(separator: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
