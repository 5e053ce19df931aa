import Hub

/// Where code lists stand: one row a code and span of validity.
enum CodeTable {
    static let code = Table(
        "code",
        [
            .text("list"), .text("code"), .integer("position"), .text("entry"), .instant("valid_from"),
            .instant("valid_until", optional: true),
        ], unique: [["list", "code", "valid_from"]], indexes: [["list", "position"]])

    static let valid = Query(
        "codes.valid",
        """
        SELECT id, version, code, position, entry FROM code
        WHERE list = ?1 AND valid_from <= ?2 AND (valid_until IS NULL OR valid_until > ?2)
        ORDER BY position
        """)
    static let isValid = Query(
        "codes.isValid",
        """
        SELECT 1 AS found FROM code
        WHERE list = ?1 AND code = ?2 AND valid_from <= ?3 AND (valid_until IS NULL OR valid_until > ?3)
        """)

    static let module = DataModule(name: "codes", migrations: [.create(code)], queries: [valid, isValid])
}
