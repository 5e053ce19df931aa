import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// What partners may be told. An event reaches them only when this service subscribes to it, whatever they are let see:
    /// events such as `mailRequested`, with its secrets, stay inside.
    package static func feed() -> Service {
        Service(
            "feed", data: FeedTable.module,
            handlers: [
                .write(FeedOperations.recordRegistrationChanged) { event, transaction in
                    try record(event, about: event.person.map { try Identifier(wire: $0) }, transaction)
                },
                .write(FeedOperations.recordPersonErased) { event, transaction in
                    try record(event, about: nil, transaction)
                },
                .read(FeedOperations.readFeed) { request, call, snapshot in
                    try FeedPage(request, at: call.now, snapshot)
                },
            ])
    }

    /// Once each: the channel keeps the answer to a delivery with what it did.
    private static func record<Event: Message>(
        _ event: Event, about person: Identifier?, _ transaction: borrowing Transaction
    ) throws -> FeedRecorded {
        // Erased while the event was on its way.
        if let person, try transaction.snapshot.erasure(of: person) != nil { return FeedRecorded() }
        if let person { transaction.concern(person) }
        let earliest = Identifier(earliestAt: transaction.now - FeedTable.term)
        for old in try transaction.rows(FeedTable.old, SQLValue(earliest)) {
            try transaction.delete(FeedTable.entry, old.identifier("id"))
        }
        let text = JSONCodec.encode(event.record)
        let entry = try transaction.insert(
            FeedTable.entry,
            [
                "type": .text(Event.element),
                "event": .bytes(try transaction.seal(text, about: person, purpose: FeedTable.purpose)),
                "size": SQLValue(text.count), "recorded": SQLValue(transaction.now), "subject": SQLValue(person),
            ])
        return FeedRecorded(entry: entry.description)
    }
}
