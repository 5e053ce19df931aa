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
        guard let first = run.first, first.isUnspaced else {
            add(String(String.UnicodeScalarView(run)))
            continue
        }
        for index in run.indices {
            add(String(String.UnicodeScalarView(run[index...].prefix(2))))
        }
    }
    return tokens
}

/// A key whose byte order puts names in the order of a list: folded words, one space between, punctuation ignored.
package func sortKey(_ text: String) -> String {
    words(of: folded(text))
}

/// A name for matching: two spellings that differ in width, case, punctuation or spacing give the same key. Accents stay,
/// for they can tell two firms apart. What has neither letters nor digits is its own key: two such names are not one.
package func normalizedName(_ text: String) -> String {
    let key = words(of: text.precomposedStringWithCompatibilityMapping.lowercased())
    return key.isEmpty ? text.precomposedStringWithCanonicalMapping : key
}

/// Words with one space between, and none between two characters of a script without spaces.
private func words(of text: String) -> String {
    var key = String.UnicodeScalarView()
    for run in runs(of: text) {
        if let last = key.last, let next = run.first, !(last.isUnspaced && next.isUnspaced) { key.append(" ") }
        key.append(contentsOf: run)
    }
    return String(key)
}

/// The runs of letters and digits; a run is of one kind, with spaces between words or without. A point or apostrophe
/// inside a word is no border: `S.A.` is `SA`, `O'Neill` is `ONeill`.
private func runs(of text: String) -> [[Unicode.Scalar]] {
    var runs: [[Unicode.Scalar]] = []
    var run: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
        if scalar.isWordPart {
            if let last = run.last, last.isUnspaced != scalar.isUnspaced {
                runs.append(run)
                run = []
            }
            run.append(scalar)
        } else if scalar != ".", scalar != "'", scalar != "\u{2019}", !run.isEmpty {
            runs.append(run)
            run = []
        }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
}
