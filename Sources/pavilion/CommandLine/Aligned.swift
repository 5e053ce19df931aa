/// One line for each name, with what belongs to it in a second column.
func aligned(_ entries: [(name: String, words: String)], indent: String = "") -> String {
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { name, words in
        "\(indent)\(name)\(String(repeating: " ", count: width - name.count + 2))\(words)"
    }.joined(separator: "\n")
}
