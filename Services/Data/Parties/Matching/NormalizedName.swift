/// An organization's name as matching compares it: without case, accents, punctuation, connectors and legal form.
struct NormalizedName: Hashable, Sendable {
    /// A name, or what its writer set apart in it.
    struct Part: Hashable, Sendable {
        /// In their order.
        let words: [String]
        /// Without the words that tell little; all of them when there are no others.
        let distinctive: [String]
        /// The words that tell little.
        let generic: Set<String>
        /// The words without spaces: 4D CONCEPT is 4DCONCEPT.
        var key: String { words.joined() }
    }

    let whole: Part
    /// Two or more that were set apart; empty for most names.
    let parts: [Part]
    /// The name without its own initials: MODELES ET MOULES POUR L'INDUSTRIE of 2MI, which is one of the parts.
    let longForm: Part?
    /// Two companies of a group may differ by nothing else.
    let legalForm: String?

    init(_ name: String, _ vocabulary: NameVocabulary = .embedded) {
        var segments = NameSegments(name, vocabulary).segments
        if segments.isEmpty { segments = [[name]] }
        var form: String?
        for index in segments.indices {
            while let found = vocabulary.legalForms.take(from: &segments[index]) { form = form ?? found }
        }
        if segments.count > 1 {
            segments.removeAll { segment in
                guard let alone = vocabulary.legalForms.form(of: segment) else { return false }
                form = form ?? alone
                return true
            }
        }
        legalForm = form
        whole = Part(segments.flatMap { $0 }, vocabulary)
        let expanded = Self.acronym(in: whole.words)
        longForm = expanded.map { Part($0.longForm, vocabulary) }
        parts =
            segments.count > 1
            ? segments.map { Part($0, vocabulary) } : expanded.map { [Part([$0.acronym], vocabulary)] } ?? []
    }

    /// The keys that are the name itself.
    var keys: [String] { [whole.key] + (longForm.map { [$0.key] } ?? []) }

    /// The first or last word, when it is made of the initials of the others.
    private static func acronym(in words: [String]) -> (acronym: String, longForm: [String])? {
        guard words.count >= 3, let first = words.first, let last = words.last else { return nil }
        if isAcronym(first, of: words.dropFirst()) { return (first, Array(words.dropFirst())) }
        if isAcronym(last, of: words.dropLast()) { return (last, Array(words.dropLast())) }
        return nil
    }

    /// ABC of Appareillages et Bancs hydrauliques Châtelleraudais, 2MI of Modèles et Moules pour l'Industrie: its letters are
    /// initials in their order, the first of them and at least half of all.
    private static func isAcronym(_ word: String, of words: ArraySlice<String>) -> Bool {
        var letters: [Character] = []
        var times = 1
        for character in word {
            if let digit = character.wholeNumberValue, (2...4).contains(digit) {
                times = digit
            } else {
                letters += Array(repeating: character, count: times)
                times = 1
            }
        }
        let initials = words.compactMap(\.first)
        guard letters.count >= 3, letters.count * 2 >= initials.count, letters.first == initials.first else {
            return false
        }
        var rest = initials[...]
        return letters.allSatisfy { letter in
            guard let found = rest.firstIndex(of: letter) else { return false }
            rest = rest[(found + 1)...]
            return true
        }
    }
}

extension NormalizedName.Part {
    fileprivate init(_ words: [String], _ vocabulary: NameVocabulary) {
        self.words = words
        generic = vocabulary.generic.intersection(words)
        let distinctive = words.map(vocabulary.core).filter { !vocabulary.generic.contains($0) }
        self.distinctive = distinctive.isEmpty ? words : distinctive
    }
}

extension NameVocabulary {
    /// A name written without spaces, without its generic endings: 深圳光电 of 深圳光电科技集团.
    fileprivate func core(_ word: String) -> String {
        guard word.isUnspaced else { return word }
        var core = word.unicodeScalars
        while let ending = genericEndings.first(where: {
            $0.count + 1 < core.count && core.suffix($0.count).elementsEqual($0)
        }) {
            core.removeLast(ending.count)
        }
        return String(core)
    }
}
