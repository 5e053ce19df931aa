import Channel
import MessageModel
import Messages

extension Registration {
    /// Asks the contact to confirm its address, and tells whoever registered the company before. Only an address that was
    /// confirmed is told: anybody can give any address.
    func confirmByMail(
        _ record: RegistrationRecord, known: [RegistrationRecord], _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        let (own, others) = (known.filter { $0.hasAddress(of: record) }, known.filter { !$0.hasAddress(of: record) })
        try queue(own.isEmpty ? .verification : .alreadyRegistered, record, edition, call, in: transaction)
        if let other = others.first(where: { $0.verified != nil }) {
            try queue(.registeredAgain, other, edition, call, in: transaction)
        }
    }

    /// Asks for a mail; it may be suppressed when the recipient had too many.
    @discardableResult
    func queue(
        _ kind: Letters.Kind, _ record: RegistrationRecord, _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws -> MailState {
        let letter = letters.compose(kind, about: record, edition, links)
        return try call.call(MailsOperations.queueMail, letter, in: transaction).state
    }
}

extension RegistrationRecord {
    fileprivate func hasAddress(of other: RegistrationRecord) -> Bool {
        emailKey(submission.contact.email) == emailKey(other.submission.contact.email)
    }
}
