import Hub
import Timekeeping

/// The feed. An id is a place in it: one writer gives them in the order in which transactions are committed, so that what a
/// reader has seen is never joined by something before it.
enum FeedTable {
    /// The event is sealed with the key of whom it is about; the entry goes when the person is erased.
    static let entry = Table(
        "feed_entry",
        [
            .text("type"), .bytes("event", personal: true), .integer("size"), .instant("recorded"),
            .integer("subject", optional: true),
        ], indexes: [["type", "id"], ["subject"]], journaled: false, subject: .column("subject"))

    /// What the events are sealed for.
    static let purpose = "feed"

    static let next = Query(
        "feed.next", "SELECT id, size FROM feed_entry WHERE type = ?1 AND id > ?2 ORDER BY id LIMIT ?3")
    static let byID = Query("feed.byID", "SELECT id, type, event, recorded, subject FROM feed_entry WHERE id = ?1")

    /// How long an entry is kept: whoever begins to follow late is told of everybody who registered for a show that takes
    /// place every second year. Each entry that comes drops two that are past it.
    static let term = Duration.seconds(800 * 86_400)
    static let old = Query("feed.old", "SELECT id FROM feed_entry WHERE id < ?1 ORDER BY id LIMIT 2")

    static let module = DataModule(name: "feed", migrations: [.create(entry)], queries: [next, byID, old])
}
