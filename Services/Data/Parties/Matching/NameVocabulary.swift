import Resources

/// What matching knows of words: legal forms, words that tell nothing or little, shared domains (`Schemas/Matching`).
struct NameVocabulary: Sendable {
    static let embedded = NameVocabulary()

    let connectors: Set<String>
    let generic: Set<String>
    /// Generic endings of names that are written without spaces, the longest first.
    let genericEndings: [[Unicode.Scalar]]
    let legalForms: LegalForms
    let freeMailDomains: Set<String>
    let secondLevels: Set<String>

    private init() {
        let words = Self.rows("name-words")
        connectors = Set(words.filter { $0[1] == "connector" }.map { $0[0] })
        let generic = words.filter { $0[1] == "generic" }.map { $0[0] }
        self.generic = Set(generic)
        genericEndings = generic.filter(\.isUnspaced).map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
        legalForms = LegalForms(
            Self.rows("legal-forms").map { LegalForms.Spelling(form: $0[0], spelling: $0[1], leads: $0[2] == "any") })
        freeMailDomains = Set(Self.rows("free-mail-domains").map { $0[0] })
        secondLevels = Set(Self.rows("second-levels").map { $0[0] })
    }

    /// The lines of an embedded table after its heading, as long as the heading; a test reads the tables, too.
    static func rows(_ table: String) -> [[String]] {
        let lines = Resource.all { $0 == "Schemas/Matching/\(table).csv" }.flatMap { $0.text.split(separator: "\n") }
        let rows = lines.map { $0.split(separator: ",").map(String.init) }
        return rows.dropFirst().filter { $0.count == rows[0].count }
    }
}
