extension OneTimePassword {
    /// The secret for somebody who types it into an authenticator: base32.
    package var text: String { Base32.encode(secret) }

    /// What an authenticator reads from a QR code: `otpauth://totp/Pavilion:sam%40aurora.example?secret=…`, as the page "Key URI
    /// Format" of Google Authenticator has it. It holds the secret.
    /// - Parameters:
    ///   - issuer: who asks for the code, as the authenticator shows it.
    ///   - account: whose code it is, usually the e-mail address.
    package func address(issuer: String, account: String) -> String {
        // A colon parts the two; neither may have one.
        let (issuer, account) = (Self.escaped(issuer), Self.escaped(account))
        return "otpauth://totp/\(issuer):\(account)?secret=\(text)&issuer=\(issuer)&algorithm=SHA1"
            + "&digits=\(Self.digits)&period=\(Self.period)"
    }

    /// All but RFC 3986's unreserved characters; a colon becomes a space.
    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            case UInt8(ascii: ":"): "%20"
            default: "%" + [byte].hexadecimal.uppercased()
            }
        }.joined()
    }
}
