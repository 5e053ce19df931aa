import Hub

/// Where code lists stand. What the build carries is no change that anybody made: only what people enter is journaled.
enum CodeTable {
    /// The lists. A record's version counts the releases that changed its list; the digest says which state it has.
    static let list = Table("code_list", [.text("name"), .bytes("digest")], unique: [["name"]])
    /// One record a code. It stays when the code ends, because old records go on naming it.
    static let code = Table(
        "code",
        [
            .text("list"), .text("code"), .text("heading", optional: true), .integer("position"),
            .text("valid_from", optional: true), .text("valid_until", optional: true),
        ] + CodeRow.names.map { .text($0.column, optional: true) },
        unique: [["list", "code"]], indexes: [["list", "position"]], journaled: false)
    /// The codes of public standards that stand for ours, as the build carries them.
    static let standard = Table(
        "code_standard", [.text("list"), .text("system"), .text("foreign_code"), .text("code")],
        unique: [["list", "system", "foreign_code"]], journaled: false)
    /// The codes of partners' systems that stand for ours, as the organizer entered them.
    static let mapping = Table(
        "code_mapping", [.text("list"), .text("system"), .text("foreign_code"), .text("code")],
        unique: [["list", "system", "foreign_code"]])

    static let listed = Query("codes.list", "SELECT id, version, digest FROM code_list WHERE name = ?1")
    static let all = Query(
        "codes.all", "SELECT id, position, \(CodeRow.columns) FROM code WHERE list = ?1 ORDER BY position")
    static let valid = Query(
        "codes.valid",
        """
        SELECT \(CodeRow.columns) FROM code WHERE list = ?1
        AND (valid_from IS NULL OR valid_from <= ?2) AND (valid_until IS NULL OR valid_until > ?2) ORDER BY position
        """)
    static let isValid = Query(
        "codes.isValid",
        """
        SELECT 1 AS found FROM code WHERE list = ?1 AND code = ?2
        AND (valid_from IS NULL OR valid_from <= ?3) AND (valid_until IS NULL OR valid_until > ?3)
        """)
    static let standards = Query(
        "codes.standards", "SELECT id, system, foreign_code, code FROM code_standard WHERE list = ?1")
    static let mappings = Query(
        "codes.mappings", "SELECT foreign_code, code FROM code_mapping WHERE list = ?1 AND system = 'alias'")
    static let byStandard = Query(
        "codes.byStandard", "SELECT code FROM code_standard WHERE list = ?1 AND system = ?2 AND foreign_code = ?3")
    static let byMapping = Query(
        "codes.byMapping", "SELECT id, code FROM code_mapping WHERE list = ?1 AND system = ?2 AND foreign_code = ?3")

    static let module = DataModule(
        name: "codes", migrations: [.create(list), .create(code), .create(standard), .create(mapping)],
        queries: [listed, all, valid, isValid, standards, mappings, byStandard, byMapping])
}
