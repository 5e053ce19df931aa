import Messages

/// Which countries the words in a list stand for. Two capital letters are a code, and no word.
struct CountryWords {
    private var codes: [String: String?] = [:]

    /// Asks for those words that are not known yet.
    mutating func learn(_ words: some Sequence<String>, from pavilion: Operator) async throws {
        let unknown = Set(words.filter { !$0.isEmpty && !$0.isCode && codes[$0] == nil }).sorted()
        guard !unknown.isEmpty else { return }
        let found = try await pavilion.call(
            CodesOperations.findCodes, FindCodes(list: "country", name: unknown.map { String($0.prefix(100)) }))
        for word in unknown { codes.updateValue(nil, forKey: word) }
        for code in found.code { codes[unknown[Int(code.position)]] = code.code }
    }

    /// The code of a word that was learnt; nil: nobody knows the word.
    subscript(word: String) -> String? { word.isCode ? word : codes[word] ?? nil }
}

extension String {
    fileprivate var isCode: Bool { utf8.count == 2 && utf8.allSatisfy { (0x41...0x5a).contains($0) } }
}
