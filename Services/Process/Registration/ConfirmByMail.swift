import Channel
import MessageModel
import Messages

extension Registration {
    /// Asks the contact to confirm its address; tells the contact of a registration that was there before.
    func confirmByMail(
        _ record: RegistrationRecord, known: RegistrationRecord?, _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        let sameAddress =
            known.map { emailKey($0.submission.contact.email) } == emailKey(record.submission.contact.email)
        try queue(sameAddress ? .alreadyRegistered : .verification, record, edition, call, in: transaction)
        if let known, !sameAddress { try queue(.registeredAgain, known, edition, call, in: transaction) }
    }

    func queue(
        _ kind: Letters.Kind, _ record: RegistrationRecord, _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        let letter = letters.compose(kind, about: record, edition, links)
        _ = try call.call(MailsOperations.queueMail, letter, in: transaction)
    }
}
