import Channel
import Cryptography
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// The mails that were asked for, and what became of them.
    /// - Parameters:
    ///   - key: hides addresses where deliveries are kept in order.
    ///   - limits: how many mails strangers can cause; the rest is suppressed, and seen to be. Others are neither counted nor
    ///   suppressed: nobody can silence them. Nil: as many as they like, for load tests only.
    package static func mails(key: SecretKey, limits: MailLimits? = .standard) -> Service {
        Service(
            "mails", data: MailTable.module,
            handlers: [
                .write(MailsOperations.queueMail) { request, transaction in
                    try queue(request, key, limits, transaction)
                },
                .write(MailsOperations.creditMail) { request, transaction in
                    let buckets = limits?.buckets(of: request, key) ?? []
                    return MailCredited(counts: Int64(try MailBuckets.giveBack(buckets, in: transaction)))
                },
                .read(MailsOperations.countSuppressed) { _, call, snapshot in
                    try SuppressedHours.count(call.now, in: snapshot)
                },
                .write(MailsOperations.startMail, start),
                .write(MailsOperations.recordMailOutcome, recordOutcome),
                .write(MailsOperations.eraseMails, erase),
                .read(MailsOperations.listMails) { request, snapshot in
                    let about = SQLValue(try Identifier(wire: request.about))
                    return MailList(item: try snapshot.rows(MailTable.about, about).map { try MailEntry($0) })
                },
            ])
    }

    private static func queue(
        _ request: QueueMail, _ key: SecretKey, _ limits: MailLimits?, _ transaction: borrowing Transaction
    ) throws -> MailQueued {
        let contact = try request.contact.map { try Identifier(wire: $0) }
        // Nobody is left to write to, and nothing more is recorded about them.
        if let contact, try transaction.snapshot.erasure(of: contact) != nil { return MailQueued(state: .suppressed) }
        let reached = try MailBuckets.take(limits?.buckets(of: request, key) ?? [], in: transaction)
        let state = reached == nil ? MailState.queued : .suppressed
        let id = try transaction.insert(
            MailTable.mail,
            [
                "recipient": .text(request.recipient), "purpose": .text(request.purpose),
                "about": SQLValue(Identifier(wire: request.about)), "state": .text(state.rawValue),
                "queued": SQLValue(transaction.now), "reason": SQLValue(reached?.rawValue),
                "contact": SQLValue(contact),
            ])
        let others = try request.alsoAbout.map { SQLValue(try Identifier(wire: $0)) }
        try transaction.addTerms(others, to: MailTable.also, of: id)
        if let reached { try SuppressedHours.add(reached, in: transaction) }
        if state == .queued {
            let event = MailRequested(
                mail: id.description, recipient: request.recipient, recipientName: request.recipientName,
                language: request.language, subject: request.subject, text: request.text, queued: transaction.now)
            try transaction.publish(event, key: key.code("mail order", emailKey(request.recipient)), about: contact)
        }
        return MailQueued(mail: id.description, state: state)
    }

    /// Nothing refers to a mail, so it goes as a whole.
    private static func erase(_ request: EraseContact, _ transaction: borrowing Transaction) throws -> ContactErased {
        var erased: [String] = []
        for contact in request.contact {
            for row in try transaction.snapshot.rows(MailTable.ofContact, SQLValue(Identifier(wire: contact))) {
                try transaction.replaceTerms(in: MailTable.also, of: row.identifier("id"), by: [])
                try transaction.delete(MailTable.mail, row.identifier("id"))
                erased.append(try row.identifier("id").description)
            }
        }
        return ContactErased(cleared: erased)
    }

    /// Before a mail leaves. When an earlier attempt ended without a word, the mail may have arrived: it is not sent again
    /// (P5), unless its transport replaces what came before.
    private static func start(_ request: StartMail, _ transaction: borrowing Transaction) throws -> MailStarted {
        let mail = try Mail(request.mail, in: transaction.snapshot)
        var state = mail.state
        if state == .queued { state = .sending }
        if mail.state == .sending && !request.repeatable { state = .uncertain }
        guard state != mail.state else { return MailStarted(version: mail.version, state: state) }
        return MailStarted(version: try mail.move(to: state, in: transaction), state: state)
    }

    /// A mail that was sent or refused stays so, however often its event is delivered; one that was given up as uncertain
    /// can still turn out to have been sent.
    private static func recordOutcome(
        _ request: RecordMailOutcome, _ transaction: borrowing Transaction
    ) throws -> MailOutcomeRecorded {
        let mail = try Mail(request.mail, in: transaction.snapshot)
        guard mail.state == .sending || (mail.state == .uncertain && request.state == .sent) else {
            return MailOutcomeRecorded(version: mail.version)
        }
        return MailOutcomeRecorded(
            version: try mail.move(to: request.state, reason: request.reason, in: transaction))
    }
}

/// A mail's row, as its sending changes it.
private struct Mail {
    let id: Identifier
    let version: Int64
    let state: MailState

    init(_ wire: String, in snapshot: borrowing Snapshot) throws {
        id = try Identifier(wire: wire)
        guard let row = try snapshot.first(MailTable.byID, SQLValue(id)) else { throw Problem(.notFound, "notFound") }
        version = try row.integer("version")
        state = try row.choice("state")
    }

    func move(to state: MailState, reason: String? = nil, in transaction: borrowing Transaction) throws -> Int64 {
        let isOver = state != .queued && state != .sending
        return try transaction.update(
            MailTable.mail, id,
            [
                "state": .text(state.rawValue), "finished": isOver ? SQLValue(transaction.now) : .null,
                "reason": SQLValue(reason),
            ])
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
