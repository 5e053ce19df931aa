extension JSON {
    /// The same text on many lines, for people. What is no JSON comes out as it went in, with other spaces.
    static func indented(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        var (depth, isQuoted, isEscaped, isOpen) = (0, false, false, false)
        func breakLine() {
            output.append("\n")
            for _ in 0..<max(0, depth) { output.append(contentsOf: "  ".unicodeScalars) }
        }
        for scalar in text.unicodeScalars {
            if isQuoted {
                output.append(scalar)
                isQuoted = isEscaped || scalar != "\""
                isEscaped = !isEscaped && scalar == "\\"
                continue
            }
            if scalar.properties.isWhitespace { continue }
            let closes = scalar == "}" || scalar == "]"
            if closes { depth -= 1 }
            // An empty object or list stays on its line.
            if closes != isOpen { breakLine() }
            isOpen = scalar == "{" || scalar == "["
            if isOpen { depth += 1 }
            output.append(scalar)
            isQuoted = scalar == "\""
            if scalar == "," { breakLine() }
            if scalar == ":" { output.append(" ") }
        }
        return String(output)
    }
}
