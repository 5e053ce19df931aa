import Channel
import Hub
import Messages

/// Where partners stand. A code is taken for good, also by a partner that was closed.
enum PartnerTable {
    static let partner = Table(
        "partner",
        [
            .text("code"), .text("name"), .text("state"), .text("sends"), .text("sees"), .bytes("key_hash"),
            .instant("key_made"),
        ], unique: [["code"]])

    private static let columns = "id, version, code, name, state, sends, sees, key_hash, key_made"
    static let byCode = Query("partners.byCode", "SELECT \(columns) FROM partner WHERE code = ?1")
    static let all = Query("partners.all", "SELECT \(columns) FROM partner ORDER BY code")

    static let module = DataModule(name: "partners", migrations: [.create(partner)], queries: [byCode, all])

    /// Message types in a column: no code has a space in it.
    static func column(_ types: [String]) -> SQLValue { .text(types.joined(separator: " ")) }
}

extension Partner {
    init(_ row: Row) throws {
        self.init(
            code: try row.text("code"), version: try row.integer("version"), name: try row.text("name"),
            state: try row.choice("state"), sends: try Self.types(row.text("sends")),
            sees: try Self.types(row.text("sees")), keyMade: try row.instant("key_made"))
    }

    private static func types(_ column: String) -> [String] { column.split(separator: " ").map(String.init) }
}
