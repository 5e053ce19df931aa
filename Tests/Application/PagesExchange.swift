import Messages
import Testing
import Timekeeping

@testable import Application

extension Sample {
    static func exchange() throws -> ExchangePage {
        let now = try #require(Instant("2026-11-20T02:00:00Z"))
        let queues = [
            queue("mail.sendMail", ready: 12_480, dead: 2, oldest: now - .seconds(431)),
            queue("mail.discardMails"), queue("sms.send", ready: 3, bound: nil),
            queue("search.index", ready: 1_000_000, full: true), queue("badges.print", ready: 7, moving: false),
        ]
        let letters = [try letter(), try letter(parks: false)]
        return ExchangePage(
            queues: queues, letters: letters,
            paging: Paging(first: 1, last: 2, count: 2, previous: nil, next: nil),
            address: Address("/console/bus/exchange", query: [.init("subscriber", "mail.sendMail")]), now: now)
    }

    static func deadLetter() throws -> DeadLetterPage {
        DeadLetterPage(
            letter: try letter(), content: "{\"name\":\"\(hostile)\"}", hasTrace: true,
            action: "/console/bus/exchange/1", key: "k",
            state: FormState(values: [:], mistakes: [.init("reason", "Write why.")]))
    }

    private static func queue(
        _ subscriber: String, ready: Int64 = 0, dead: Int64 = 0, oldest: Instant? = nil, bound: Int64? = 1_000_000,
        full: Bool = false, moving: Bool = true
    ) -> QueueItem {
        QueueItem(
            subscriber: subscriber, ready: ready, leased: 0, retrying: 0, delayed: 0, waiting: 0, dead: dead,
            skipped: 0, oldest: oldest, bound: bound, full: full, moving: moving)
    }

    private static func letter(parks: Bool = true) throws -> DeadLetter {
        let died = try #require(Instant("2026-11-20T01:41:00Z"))
        return DeadLetter(
            letter: "489201733", subscriber: "mail.sendMail", message: "489201700", type: "mailRequested", key: hostile,
            reason: "invalid.wrongAddress", attempts: 3, parks: parks, sent: died - .seconds(60), died: died,
            trace: "0af7651916cd43dd8448eb211c80319c")
    }
}
