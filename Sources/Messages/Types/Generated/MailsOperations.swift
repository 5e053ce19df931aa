// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// The mails that were asked for, and what became of them.
package enum MailsOperations {
    /// Puts a mail on record and asks for its sending, unless a stranger can cause it and the recipient had too many of
    /// those within the hour.
    package static let queueMail = DataOperation<QueueMail, MailQueued>(
        service: "mails", name: "queueMail", kind: .write)
    /// Claims a mail for sending; one whose sending ended without a word becomes uncertain instead.
    package static let startMail = DataOperation<StartMail, MailStarted>(
        service: "mails", name: "startMail", kind: .write)
    /// Records how sending ended.
    package static let recordMailOutcome = DataOperation<RecordMailOutcome, MailOutcomeRecorded>(
        service: "mails", name: "recordMailOutcome", kind: .write)
    /// Removes the mails to a person.
    package static let eraseMails = DataOperation<EraseContact, ContactErased>(
        service: "mails", name: "eraseMails", kind: .write)
    /// The mails about a record.
    package static let listMails = DataOperation<ListMails, MailList>(
        service: "mails", name: "listMails", kind: .read)
}
