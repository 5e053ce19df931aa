import Localization

/// The spellings of legal forms, found at the end of a name, or before it.
struct LegalForms: Sendable {
    struct Spelling: Sendable {
        let form: String
        let words: [String]
        /// Whether it stands before a name, too.
        let leads: Bool

        init(form: String, spelling: String, leads: Bool) {
            self.form = form
            self.words = spelling.split(separator: " ").map(String.init)
            self.leads = leads
        }
    }

    private let byLast: [String: [Spelling]]
    private let byFirst: [String: [Spelling]]
    /// One character is a form only when it stands alone, in parentheses.
    private let unspaced: [(Spelling, text: String)]

    init(_ spellings: [Spelling]) {
        let longestFirst = spellings.sorted { $0.words.joined().count > $1.words.joined().count }
        byLast = Dictionary(grouping: longestFirst) { $0.words.last ?? "" }
        byFirst = Dictionary(grouping: longestFirst.filter(\.leads)) { $0.words.first ?? "" }
        unspaced = longestFirst.map { ($0, $0.words.joined()) }.filter {
            $0.1.isUnspaced && $0.1.unicodeScalars.count > 1
        }
    }

    /// Takes one form from the words; nil when none is there, or nothing else is.
    func take(from words: inout [String]) -> String? {
        if let last = words.last, let spelling = byLast[last]?.first(where: { words.ends(with: $0.words) }) {
            words.removeLast(spelling.words.count)
            return spelling.form
        }
        if let first = words.first, let spelling = byFirst[first]?.first(where: { words.begins(with: $0.words) }) {
            words.removeFirst(spelling.words.count)
            return spelling.form
        }
        for index in [words.startIndex, words.endIndex - 1].prefix(words.count) {
            guard words[index].isUnspaced, let found = takeUnspaced(from: words[index]) else { continue }
            words[index] = found.rest
            return found.form
        }
        return nil
    }

    /// The form that the words are, and nothing else: (株).
    func form(of words: [String]) -> String? {
        guard let last = words.last else { return nil }
        return byLast[last]?.first { $0.words == words }?.form
    }

    private func takeUnspaced(from run: String) -> (form: String, rest: String)? {
        for (form, spelling) in unspaced where spelling.utf8.count < run.utf8.count {
            if run.utf8.reversed().starts(with: spelling.utf8.reversed()) {
                return (form.form, String(run.unicodeScalars.dropLast(spelling.unicodeScalars.count)))
            }
            if form.leads, run.utf8.starts(with: spelling.utf8) {
                return (form.form, String(run.unicodeScalars.dropFirst(spelling.unicodeScalars.count)))
            }
        }
        return nil
    }
}

extension [String] {
    fileprivate func begins(with other: [String]) -> Bool { count > other.count && starts(with: other) }
    fileprivate func ends(with other: [String]) -> Bool {
        count > other.count && suffix(other.count).elementsEqual(other)
    }
}

extension String {
    /// Of a script without spaces between words.
    var isUnspaced: Bool { unicodeScalars.first?.isUnspaced == true }
}
