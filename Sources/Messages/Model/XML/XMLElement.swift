/// An element of a parsed document: a schema's or a message's.
struct XMLElement: Sendable {
    struct Attribute: Sendable {
        let namespace: String
        let name: String
        let value: String
    }

    let namespace: String
    let name: String
    let attributes: [Attribute]
    /// Prefix to namespace, as declared on this very element; the empty prefix is the default namespace.
    let prefixes: [String: String]
    /// Where the start tag ends, counted from 1.
    let line: Int
    let column: Int
    var children: [XMLElement] = []
    /// All character data directly inside, in one piece.
    var text = ""

    subscript(attribute: String) -> String? {
        attributes.first { $0.namespace.isEmpty && $0.name == attribute }?.value
    }
}
