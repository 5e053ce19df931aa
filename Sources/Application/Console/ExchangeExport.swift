import Channel
import HTTPServer
import Messages
import Timekeeping

/// What the page of the exchange shows, in files for spreadsheets.
extension Visit {
    func queueExport() async throws -> HTTPResponse {
        let queues = try await bus.call(ExchangeOperations.listQueues, ListQueues(), as: staff()).item
        return spreadsheet(
            "queues",
            [
                "subscriber", "ready", "leased", "retrying", "delayed", "waiting", "dead", "skipped", "oldest", "bound",
                "full", "moving",
            ], queues
        ) { queue in
            [queue.subscriber]
                + [
                    queue.ready, queue.leased, queue.retrying, queue.delayed, queue.waiting, queue.dead, queue.skipped,
                ].map { "\($0)" } + [
                    queue.oldest?.description ?? "", queue.bound.map { "\($0)" } ?? "", "\(queue.full)",
                    "\(queue.moving)",
                ]
        }
    }

    func deadLetterExport() async throws -> HTTPResponse {
        let staff = try staff()
        let subscriber = address["subscriber"]
        return try await spreadsheet(
            "dead-letters",
            [
                "letter", "subscriber", "message", "type", "key", "reason", "attempts", "parks", "sent", "died",
                "trace",
            ]
        ) { (letter: DeadLetter) in
            [
                letter.letter, letter.subscriber, letter.message, letter.type, letter.key, letter.reason,
                "\(letter.attempts)", "\(letter.parks)", "\(letter.sent)", "\(letter.died)", letter.trace,
            ]
        } page: { [bus] after in
            let list = try await bus.call(
                ExchangeOperations.listDeadLetters,
                ListDeadLetters(subscriber: subscriber, limit: 1000, after: after), as: staff)
            return (list.item, list.next)
        }
    }
}
