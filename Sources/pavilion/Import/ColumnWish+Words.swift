import Messages

extension ColumnWish {
    /// What `--map` says; without a heading no column holds the field.
    init(_ words: String) throws(UsageFailure) {
        let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw UsageFailure("--map takes FIELD=HEADING") }
        guard ImportExhibitor.cellFields[parts[0]] != nil || parts[0].nameLanguage != nil else {
            let fields = (ImportExhibitor.cellFields.keys + ["name[LANGUAGE]"]).sorted().joined(separator: ", ")
            throw UsageFailure("--map does not know \(parts[0]); the fields are: \(fields)")
        }
        self.init(field: parts[0], heading: parts[1].allSatisfy(\.isWhitespace) ? nil : parts[1])
    }
}
