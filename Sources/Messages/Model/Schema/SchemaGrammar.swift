/// The subset of XSD that a schema may use (Docs/wire-format.md): which attributes and children each element may have.
enum SchemaGrammar {
    static let namespace = "http://www.w3.org/2001/XMLSchema"

    private static let facets: Set<String> = [
        "minLength", "maxLength", "pattern", "enumeration", "minInclusive", "maxInclusive",
    ]

    private static let rules: [String: (attributes: Set<String>, children: Set<String>)] = {
        var rules: [String: (attributes: Set<String>, children: Set<String>)] = [
            "schema": (
                ["targetNamespace", "elementFormDefault"],
                ["annotation", "include", "element", "complexType", "simpleType"]
            ),
            "include": (["schemaLocation"], []),
            "element": (["name", "type"], ["annotation"]),
            "complexType": (["name"], ["annotation", "sequence"]),
            "sequence": ([], ["element"]),
            "simpleType": (["name"], ["annotation", "restriction"]),
            "restriction": (["base"], facets),
            "annotation": ([], ["documentation"]),
            "documentation": ([], []),
        ]
        for facet in facets { rules[facet] = (["value"], ["annotation"]) }
        return rules
    }()

    /// Refuses the first thing below `element` that is outside the subset.
    static func check(_ element: XMLElement, in file: String, within parent: String? = nil) throws(SchemaFailure) {
        func refuse(_ words: String) -> SchemaFailure {
            SchemaFailure(file: file, line: element.line, words: words)
        }
        guard element.namespace == namespace, var rule = rules[element.name] else {
            throw refuse("<\(element.name)> is outside the schema subset")
        }
        guard (parent == nil) == (element.name == "schema") else {
            throw refuse("<\(element.name)> cannot stand here")
        }
        if parent == "sequence" { rule.attributes.formUnion(["minOccurs", "maxOccurs"]) }
        for attribute in element.attributes where !rule.attributes.contains(attribute.name) {
            throw refuse("<\(element.name)> may not have the attribute \(attribute.name) in the schema subset")
        }
        for child in element.children {
            guard rule.children.contains(child.name) else {
                throw SchemaFailure(
                    file: file, line: child.line,
                    words: "<\(element.name)> may not hold <\(child.name)> in the schema subset")
            }
            try check(child, in: file, within: element.name)
        }
        let isProse = element.name == "documentation"
        guard isProse || element.text.allSatisfy(\.isWhitespace) else { throw refuse("text inside <\(element.name)>") }
    }
}
