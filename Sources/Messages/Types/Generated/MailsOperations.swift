// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// The mails that were asked for, and what became of them.
package enum MailsOperations {
    /// Puts a mail on record and asks for its sending, unless strangers have caused too many.
    package static let queueMail = DataOperation<QueueMail, MailQueued>(
        service: "mails", name: "queueMail", kind: .write)
    /// Lets a mail not count that its recipient has answered by confirming the address.
    package static let creditMail = DataOperation<CreditMail, MailCredited>(
        service: "mails", name: "creditMail", kind: .write)
    /// How many mails were not sent within the last day, because strangers caused too many.
    package static let countSuppressed = DataOperation<CountSuppressed, SuppressedCount>(
        service: "mails", name: "countSuppressed", kind: .read)
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
