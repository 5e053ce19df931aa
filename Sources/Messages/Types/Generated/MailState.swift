// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where a mail stands.
package enum MailState: String, FieldValue, Sendable, CaseIterable {
    /// It waits to be sent.
    case queued
    /// It is handed to the mail server just now.
    case sending
    /// The mail server took it.
    case sent
    /// The mail server refused it for good, or did not take it for days.
    case failed
    /// Sending broke off before the mail server's answer; it is not sent again.
    case uncertain
    /// It is not sent: strangers have caused too many.
    case suppressed
}
