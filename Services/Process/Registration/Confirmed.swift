import Channel
import MessageModel
import Messages

extension Registration {
    /// Moves a registration whose address is confirmed on: it stands, or the organizer decides, because the edition is
    /// reviewed, because another confirmed registration has the company or address by now, or because the company is known
    /// and the contact is only said to be one of its people: a stranger does not become a known company by saying so (DESIGN §4).
    func confirmed(
        _ pending: RegistrationRecord, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        var record = pending
        let edition = try call.call(
            EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
        let confirmed = try call.call(
            PartiesOperations.confirmContactPoint,
            ConfirmContactPoint(
                organization: record.party, contact: record.contact, email: record.submission.contact.email),
            in: transaction)
        _ = try call.call(
            MailsOperations.creditMail,
            CreditMail(recipient: record.submission.contact.email, origin: call.origin.flatMap { MailOrigin($0) }),
            in: transaction)
        record.duplicateOf = try known(
            record.submission, of: record.party, apartFrom: record.registration, call, in: transaction
        ).first { $0.verified != nil }?.registration
        let isReviewed = edition.reviewed || record.duplicateOf != nil || !confirmed.accepted
        return try change(record, to: record.state.after(.confirm(reviewed: isReviewed)), call, in: transaction)
    }
}
