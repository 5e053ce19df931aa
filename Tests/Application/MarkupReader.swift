/// Reads the HTML that `Markup` writes and notes what is not well-formed: a check of our pages, no general parser.
struct MarkupReader {
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    private(set) var mistakes: [String] = []

    private static let void: Set<String> = ["meta", "link", "input", "br", "img"]

    init(_ html: String) {
        var open: [String] = []
        var rest = Substring(html)
        if rest.hasPrefix("<!doctype html>\n") { rest = rest.dropFirst(16) }
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">") { mistakes.append("a bare > before \(rest[start...].prefix(20))") }
            rest = rest[start...]
            if let match = rest.prefixMatch(of: #/<\/([a-z0-9]+)>/#) {
                let last = open.last ?? "nothing"
                if last == match.1 { open.removeLast() } else { mistakes.append("</\(match.1)> closes \(last)") }
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: #/<([a-z0-9]+)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)>/#) {
                let name = String(match.1)
                add(name, match.2)
                if !Self.void.contains(name) { open.append(name) }
                rest = rest[match.range.upperBound...]
            } else {
                mistakes.append("no tag: \(rest.prefix(20))")
                rest = rest.dropFirst()
            }
        }
        mistakes += open.reversed().map { "\($0) stays open" }
    }

    func count(_ name: String) -> Int { tags.filter { $0.name == name }.count }

    private mutating func add(_ name: String, _ source: Substring) {
        var attributes: [String: String] = [:]
        for match in source.matches(of: #/ ([a-zA-Z-]+)(?:="([^"]*)")?/#) {
            let isNew = attributes.updateValue(String(match.2 ?? ""), forKey: String(match.1)) == nil
            if !isNew { mistakes.append("\(name) repeats \(match.1)") }
        }
        tags.append(Tag(name: name, attributes: attributes))
    }
}
