import Hub
import MessageModel
import Messages
import Timekeeping

extension FeedPage {
    private static let standardLimit: Int64 = 100
    /// A page ends before it has more bytes of events than this, but not before its first entry.
    private static let mostBytes: Int64 = 1 << 20

    init(_ request: ReadFeed, at now: Instant, _ snapshot: borrowing Snapshot) throws {
        let (after, limit) = (try Self.place(request.after, at: now, snapshot), request.limit ?? Self.standardLimit)
        var next: [(id: Identifier, size: Int64)] = []
        for type in request.type {
            for row in try snapshot.rows(FeedTable.next, .text(type), SQLValue(after), .integer(limit)) {
                next.append((try row.identifier("id"), try row.integer("size")))
            }
        }
        next.sort { $0.id < $1.id }
        self.init()
        var bytes: Int64 = 0
        for (id, size) in next.prefix(Int(limit)) {
            bytes += size
            if bytes > Self.mostBytes, !item.isEmpty { break }
            if let entry = try snapshot.first(FeedTable.byID, SQLValue(id)) {
                item.append(try FeedEntry(entry, snapshot))
            }
        }
    }

    /// Any id that was handed out is a place, also one of an entry that went with the person whom it was about. One that
    /// is still to come is not from here; whoever followed it would be told nothing, and not know why. Behind one that is
    /// too old entries may be gone, and whoever followed it would not know of them.
    private static func place(
        _ cursor: String?, at now: Instant, _ snapshot: borrowing Snapshot
    ) throws -> Identifier {
        guard let cursor else { return Identifier(rawValue: 0) }
        guard let place = Identifier(cursor), try place <= snapshot.greatestIdentifier(),
            place >= Identifier(earliestAt: now - FeedTable.term)
        else {
            throw Problem.invalid("after", "cursor")
        }
        return place
    }
}

extension FeedEntry {
    fileprivate init(_ row: Row, _ snapshot: borrowing Snapshot) throws {
        let event = try snapshot.open(
            row.bytes("event"), about: row.optionalIdentifier("subject"), purpose: FeedTable.purpose)
        // The key and the entries that it sealed are deleted together.
        guard let event else {
            throw Problem(.internalError, "damaged", cause: "a feed entry about a forgotten subject")
        }
        self.init(
            entry: try row.identifier("id").description, type: try row.text("type"),
            recorded: try row.instant("recorded"), event: String(decoding: event, as: UTF8.self))
    }
}
