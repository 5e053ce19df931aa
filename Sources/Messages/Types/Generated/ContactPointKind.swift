// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// A medium; the list contact-point-kind has the words.
package enum ContactPointKind: String, FieldValue, Sendable, CaseIterable {
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A mobile telephone number.
    case mobile
    /// A fax number.
    case fax
    /// A site.
    case website
    /// A WeChat account.
    case wechat
    /// A number on WhatsApp.
    case whatsapp
}
