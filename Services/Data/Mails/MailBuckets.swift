import Hub
import MessageModel
import Messages
import Timekeeping

/// What is left of the mails that strangers can cause: in the database, because a restart must not fill it. A bucket that is
/// full has no row.
enum MailBuckets {
    static let bucket = Table(
        "mail_bucket", [.text("name"), .instant("full_at")], unique: [["name"]], indexes: [["full_at"]],
        journaled: false)
    static let queries = [byName, full]
    private static let byName = Query("mails.bucket", "SELECT id, full_at FROM mail_bucket WHERE name = ?1")
    private static let full = Query(
        "mails.fullBuckets", "SELECT id FROM mail_bucket WHERE full_at < ?1 ORDER BY full_at LIMIT 6")

    /// Takes one mail from all of them, or from none: then gives what the first one without any counts. Drops more rows than it
    /// can add, so that the table cannot outgrow a day's mails.
    static func take(_ buckets: [MailBucket], in transaction: borrowing Transaction) throws -> MailBound? {
        guard !buckets.isEmpty else { return nil }
        for row in try transaction.snapshot.rows(full, SQLValue(transaction.now)) {
            try transaction.delete(bucket, row.identifier("id"))
        }
        var changes: [(name: String, id: Identifier?, fullAt: Instant)] = []
        for bucket in buckets {
            let row = try transaction.snapshot.first(byName, .text(bucket.name))
            let fullAt = bucket.taking(from: try row?.instant("full_at"), at: transaction.now)
            guard let fullAt else { return bucket.bound }
            changes.append((bucket.name, try row?.identifier("id"), fullAt))
        }
        for change in changes {
            if let id = change.id {
                try transaction.update(bucket, id, ["full_at": SQLValue(change.fullAt)])
            } else {
                _ = try transaction.insert(
                    bucket, ["name": .text(change.name), "full_at": SQLValue(change.fullAt)])
            }
        }
        return nil
    }

    /// Gives one mail back to each that is not full. Returns how many those were.
    static func giveBack(_ buckets: [MailBucket], in transaction: borrowing Transaction) throws -> Int {
        var count = 0
        for one in buckets {
            guard let row = try transaction.snapshot.first(byName, .text(one.name)),
                case let fullAt = try row.instant("full_at"), fullAt > transaction.now
            else { continue }
            try transaction.update(bucket, row.identifier("id"), ["full_at": SQLValue(fullAt - one.rate.refill)])
            count += 1
        }
        return count
    }
}
