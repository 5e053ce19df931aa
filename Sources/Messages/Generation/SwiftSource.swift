/// Swift text as the formatter wants it: 4 spaces a level, lines of at most 120 columns.
struct SwiftSource {
    private(set) var text = "// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.\n"
    private var level = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: level) + line + "\n"
    }

    mutating func block(_ head: String, _ body: (inout SwiftSource) -> Void) {
        line(head + " {")
        level += 1
        body(&self)
        level -= 1
        line("}")
    }

    /// A doc comment, wrapped; nothing for empty prose.
    mutating func documentation(_ prose: String) {
        let width = 120 - 4 * level - 4
        var current = ""
        for word in prose.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > width {
                line("/// " + current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        if !current.isEmpty { line("/// " + current) }
    }
}
