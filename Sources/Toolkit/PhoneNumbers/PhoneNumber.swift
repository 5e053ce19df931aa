import CPhoneNumber

/// A telephone number, read from what a person wrote.
package struct PhoneNumber: Hashable, Sendable {
    /// ITU-T E.164, for example `+8675512345678`.
    package let e164: String

    /// - Parameter region: the country (ISO 3166-1 alpha-2) that a number without `+` is dialled from.
    /// Nil: not a possible number there.
    package init?(_ text: String, region: String) {
        // The library reads up to a NUL.
        guard !text.utf8.contains(0) else { return nil }
        var buffer = [CChar](repeating: 0, count: 32)
        guard phone_number_e164(text, region, &buffer, buffer.count) else { return nil }
        e164 = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
