import Hub
import MessageModel
import Messages
import Timekeeping

/// How many mails were not sent, hour by hour for a day, so that the organizer sees that somebody tries (P9).
enum SuppressedHours {
    static let hour = Table(
        "mail_suppressed", [.instant("hour"), .text("bound"), .integer("total")], unique: [["hour", "bound"]],
        journaled: false)
    static let queries = [one, recent, old]
    private static let one = Query(
        "mails.suppressedHour", "SELECT id, total FROM mail_suppressed WHERE hour = ?1 AND bound = ?2")
    private static let recent = Query(
        "mails.suppressed",
        "SELECT bound, SUM(total) AS total FROM mail_suppressed WHERE hour > ?1 GROUP BY bound ORDER BY bound")
    private static let old = Query(
        "mails.suppressedLongAgo", "SELECT id FROM mail_suppressed WHERE hour <= ?1 ORDER BY hour LIMIT 8")
    private static let day = Duration.seconds(86_400)

    static func add(_ bound: MailBound, in transaction: borrowing Transaction) throws {
        for row in try transaction.snapshot.rows(old, SQLValue(transaction.now - day)) {
            try transaction.delete(hour, row.identifier("id"))
        }
        let start = Instant(milliseconds: transaction.now.milliseconds / 3_600_000 * 3_600_000)
        if let row = try transaction.snapshot.first(one, SQLValue(start), .text(bound.rawValue)) {
            try transaction.update(hour, row.identifier("id"), ["total": .integer(row.integer("total") + 1)])
        } else {
            _ = try transaction.insert(
                hour, ["hour": SQLValue(start), "bound": .text(bound.rawValue), "total": 1])
        }
    }

    static func count(_ now: Instant, in snapshot: borrowing Snapshot) throws -> SuppressedCount {
        let rows = try snapshot.rows(recent, SQLValue(now - day))
        return SuppressedCount(
            item: try rows.map { SuppressedMails(limit: try $0.text("bound"), mails: try $0.integer("total")) })
    }
}
