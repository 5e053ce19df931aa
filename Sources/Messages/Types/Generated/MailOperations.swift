// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Sends mail by SMTP, or into a folder.
package enum MailOperations {
    /// Sends one mail that was asked for.
    package static let sendMail = ServiceOperation<MailRequested, MailOutcomeRecorded>(
        service: "mail", name: "sendMail")
    /// Removes what is kept of the mails to a person who was erased.
    package static let discardMails = ServiceOperation<PersonErased, MailsDiscarded>(
        service: "mail", name: "discardMails")
}
