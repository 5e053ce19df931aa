// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where a mail stands.
package enum MailState: String, FieldValue, Sendable, CaseIterable {
    case queued
    case sending
    case sent
    case failed
    case uncertain
    case suppressed
}
