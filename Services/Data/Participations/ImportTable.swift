import Hub

/// That lists of exhibitors were imported, how far each has come, and what became of its rows.
enum ImportTable {
    /// The same file with the same mapping, read again for the same edition, is the same list: an import that was cut off goes
    /// on by these three. What the file is called tells people which list it was. The parties of an import that was undone
    /// were removed, or stayed because somebody had changed or used them.
    static let record = Table(
        "import",
        [
            .text("edition"), .text("file_name"), .text("file_digest"), .text("mapping_digest"), .text("state"),
            .instant("begun"), .instant("ended", optional: true), .integer("done"), .integer("created"),
            .integer("attached"), .integer("likely"), .integer("unchanged"), .integer("refused"),
            .integer("removed"), .integer("kept_changed"), .integer("kept_used"),
        ], indexes: [["file_digest"]])
}
