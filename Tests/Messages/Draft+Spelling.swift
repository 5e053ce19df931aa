/// Plain writers, apart from the codecs under test.
extension Draft {
    var json: String {
        switch self {
        case .text(let text), .encoded(let text): Self.quoted(text)
        case .bare(let text): text
        case .record(let members):
            "{" + members.map { "\(Self.quoted($0.name)): \($0.value.json)" }.joined(separator: ", ") + "}"
        case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
        }
    }

    func form(_ name: String = "") -> [(name: String, value: String)] {
        switch self {
        case .text(let text), .bare(let text), .encoded(let text): [(name, text)]
        case .record(let members): members.flatMap { $0.value.form(name.isEmpty ? $0.name : "\(name).\($0.name)") }
        case .list(let items): items.enumerated().flatMap { $1.form("\(name)[\($0)]") }
        }
    }

    func xml(_ element: String, isRoot: Bool = true) -> String {
        let open = isRoot ? "<\(element) xmlns=\"urn:pavilion:messages:1\">" : "<\(element)>"
        return switch self {
        case .text(let text), .bare(let text), .encoded(let text): "\(open)\(Self.escaped(text))</\(element)>"
        case .record(let members):
            open + members.map { $0.value.xml($0.name, isRoot: false) }.joined() + "</\(element)>"
        case .list(let items): items.map { $0.xml(element, isRoot: false) }.joined()
        }
    }

    private static func quoted(_ text: String) -> String {
        let escapes = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\0"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"" + escapes.joined() + "\""
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { "&<>\r".unicodeScalars.contains($0) ? "&#\($0.value);" : String($0) }.joined()
    }
}
