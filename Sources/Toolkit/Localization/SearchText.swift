import Foundation

/// The words of a text for an index that is searched by prefix, folded, each once.
///
/// Scripts with spaces give words. Chinese and Japanese give every pair of neighbours and the last character, so that any
/// part of a name is found: 深圳光电 gives 深圳, 圳光, 光电, 电.
package func searchTokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var seen: Set<String> = []
    func add(_ token: String) {
        if seen.insert(token).inserted { tokens.append(token) }
    }
    for run in runs(of: folded(text)) {
        let scalars = run.unicodeScalars
        guard scalars.first?.isUnspaced == true else {
            add(run)
            continue
        }
        for index in scalars.indices { add(String(scalars[index...].prefix(2))) }
    }
    return tokens
}

/// What a search asks of an index of words: the three longest words take part, each as a beginning.
///
/// - Returns: Of each word where it begins and the bound below which it ends; nil where there are fewer than three.
package func searchBounds(_ text: String?) -> [String?] {
    let words = searchTokens(text ?? "").sorted { $0.utf8.count > $1.utf8.count }.prefix(3)
    return words.flatMap { [$0, $0 + "\u{10ffff}"] } + Array(repeating: nil, count: 2 * (3 - words.count))
}

/// A key whose byte order puts names in the order of a list: folded words, one space between and none between two
/// characters of a script without spaces, punctuation ignored.
package func sortKey(_ text: String) -> String {
    var key = ""
    for run in runs(of: folded(text)) {
        let (last, next) = (key.unicodeScalars.last, run.unicodeScalars.first)
        if let last, let next, !(last.isUnspaced && next.isUnspaced) { key += " " }
        key += run
    }
    return key
}

/// The runs of letters and digits; a run is of one kind, with spaces between words or without. A point or apostrophe
/// inside a word is no border: `S.A.` is `SA`, `O'Neill` is `ONeill`.
private func runs(of text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    for scalar in text.unicodeScalars {
        if scalar.isWordPart {
            if let last = run.unicodeScalars.last, last.isUnspaced != scalar.isUnspaced {
                runs.append(run)
                run = ""
            }
            run.unicodeScalars.append(scalar)
        } else if scalar != ".", scalar != "'", scalar != "\u{2019}", !run.isEmpty {
            runs.append(run)
            run = ""
        }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
}
