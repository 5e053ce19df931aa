import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// The mails that were asked for, and what became of them.
    /// - Parameter hourlyLimit: how many mails one recipient is sent within an hour; the rest is suppressed, and seen to be.
    package static func mails(hourlyLimit: Int = 6) -> Service {
        Service(
            "mails", data: MailTable.module,
            handlers: [
                .write(MailsOperations.queueMail) { request, transaction in
                    try queue(request, hourlyLimit, transaction)
                },
                .write(MailsOperations.recordMailOutcome, recordOutcome),
                .read(MailsOperations.listMails) { request, snapshot in
                    let about = SQLValue(try Identifier(wire: request.about))
                    return MailList(item: try snapshot.rows(MailTable.about, about).map { try MailEntry($0) })
                },
            ])
    }

    private static func queue(
        _ request: QueueMail, _ hourlyLimit: Int, _ transaction: borrowing Transaction
    ) throws -> MailQueued {
        let key = emailKey(request.recipient)
        let recent = try transaction.snapshot.first(
            MailTable.recent, .text(key), SQLValue(transaction.now - .seconds(3600)))
        let suppressed = try recent?.integer("total") ?? 0 >= Int64(hourlyLimit)
        let state = suppressed ? MailState.suppressed : .queued
        let id = try transaction.insert(
            MailTable.mail,
            [
                "recipient": .text(request.recipient), "recipient_key": .text(key), "purpose": .text(request.purpose),
                "about": SQLValue(Identifier(wire: request.about)), "state": .text(state.rawValue),
                "queued": SQLValue(transaction.now),
                "reason": suppressed ? "too many mails to this recipient within the hour" : nil,
            ])
        if !suppressed {
            let event = MailRequested(
                mail: id.description, recipient: request.recipient, recipientName: request.recipientName,
                language: request.language, subject: request.subject, text: request.text, queued: transaction.now)
            try transaction.publish(event, key: key)
        }
        return MailQueued(mail: id.description, state: state)
    }

    /// A mail that was sent once stays sent, however often its event is delivered.
    private static func recordOutcome(
        _ request: RecordMailOutcome, _ transaction: borrowing Transaction
    ) throws -> MailOutcomeRecorded {
        let id = try Identifier(wire: request.mail)
        guard let row = try transaction.snapshot.first(MailTable.byID, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        if try row.text("state") == MailState.sent.rawValue {
            return MailOutcomeRecorded(version: try row.integer("version"))
        }
        let version = try transaction.update(
            MailTable.mail, id,
            [
                "state": .text(request.state.rawValue), "finished": SQLValue(transaction.now),
                "reason": SQLValue(request.reason),
            ])
        return MailOutcomeRecorded(version: version)
    }
}

extension MailEntry {
    fileprivate init(_ row: Row) throws {
        self.init(
            mail: try row.identifier("id").description, recipient: try row.text("recipient"),
            purpose: try row.text("purpose"), state: try row.choice("state"), queued: try row.instant("queued"),
            finished: try row.optionalInstant("finished"), reason: try row.optionalText("reason"))
    }
}
