import Channel
import Hub

/// Receipts, and what they tell of messages in parts of up to 256. Neither is journaled: they say themselves what was done,
/// and nobody changes what they say.
enum ReceiptTables {
    static let receipt = Table(
        "receipt",
        [
            .text("partner"), .text("source"), .text("state"), .instant("begun"), .instant("ended", optional: true),
            .integer("accepted"), .integer("duplicate"), .integer("refused"), .integer("deferred"),
            .bytes("problem", optional: true), .instant("expires"),
        ], indexes: [["partner", "id"], ["state"], ["expires"]], journaled: false)

    /// The items stand last, so that a part without any of those asked for is passed without reading them. `fault` counts the
    /// messages of the partner, refused or deferred, up to the last of the part; 0: it has none.
    static let part = Table(
        "receipt_part",
        [
            .reference("receipt", to: "receipt"), .integer("last"), .integer("accepted"), .integer("duplicate"),
            .integer("refused"), .integer("deferred"), .text("partner"), .integer("fault"), .bytes("items"),
        ], unique: [["receipt", "last"]], indexes: [["partner", "fault"]], journaled: false)

    private static let columns =
        "id, version, partner, source, state, begun, ended, accepted, duplicate, refused, deferred, problem"

    static let byID = Query("receipts.byID", "SELECT \(columns) FROM receipt WHERE id = ?1 AND expires > ?2")
    static let open = Query("receipts.open", "SELECT \(columns) FROM receipt WHERE state = 'open'")
    static let ofPartner = Query(
        "receipts.ofPartner",
        "SELECT \(columns) FROM receipt WHERE partner = ?1 AND id < ?2 AND expires > ?3 ORDER BY id DESC LIMIT ?4")
    static let count = Query(
        "receipts.count",
        """
        SELECT COUNT(*) AS total FROM (SELECT 1 FROM receipt WHERE partner = ?1 AND expires > ?2 LIMIT ?3) AS counted
        """)
    static let parts = Query(
        "receipts.parts",
        """
        SELECT items FROM receipt_part WHERE receipt = ?1 AND last > ?2 AND CASE ?3 WHEN 'accepted' THEN accepted
        WHEN 'duplicate' THEN duplicate WHEN 'refused' THEN refused WHEN 'deferred' THEN deferred ELSE 1 END > 0
        ORDER BY last
        """)

    static let module = DataModule(
        name: "receipts", migrations: [.create(receipt), .create(part)],
        queries: [byID, open, ofPartner, count, parts] + ReceiptTerm.queries)
}
