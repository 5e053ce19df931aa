import Channel
import MessageModel
import Messages

/// Which countries the words in a list stand for. Two capital letters are a code, and no word.
struct CountryWords: Sendable {
    private var codes: [String: String?] = [:]

    /// Asks for those words that are not known yet. What can be no name stands for nothing.
    mutating func learn(_ words: some Sequence<String>, _ call: ServiceCall) async throws {
        let unknown = Set(words.filter { !$0.isEmpty && !$0.isCode && codes[$0] == nil }).sorted()
        for word in unknown { codes.updateValue(nil, forKey: word) }
        var rest = unknown.filter { Self.question([$0]).record.validate().isEmpty }[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Self.most))
            let found = try await call.call(CodesOperations.findCodes, Self.question(part))
            for code in found.code { codes[part[Int(code.position)]] = code.code }
            rest = rest.dropFirst(part.count)
        }
    }

    /// How many words one question names at most, as its schema says.
    private static let most = 200

    private static func question(_ words: [String]) -> FindCodes { FindCodes(list: "country", name: words) }

    /// The code of a word that was learnt; nil: nobody knows the word.
    subscript(word: String) -> String? { word.isCode ? word : codes[word] ?? nil }
}

extension String {
    fileprivate var isCode: Bool { utf8.count == 2 && utf8.allSatisfy { (0x41...0x5a).contains($0) } }
}
