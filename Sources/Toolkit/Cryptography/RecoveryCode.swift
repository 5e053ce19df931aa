/// What lets somebody in who has lost the authenticator, once: ten characters on paper, about 49 random bits.
package struct RecoveryCode: Hashable, Sendable {
    /// Small letters and digits that look like no other: without 0, 1, i, l and o.
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789".unicodeScalars)
    private static let length = 10
    private let characters: String

    /// A new one.
    package init() {
        let scalars = (0..<Self.length).map { _ in Self.alphabet[Sodium.random(below: Self.alphabet.count)] }
        characters = String(String.UnicodeScalarView(scalars))
    }

    /// One that somebody typed, with or without the hyphen, in letters of any case. Nil: no code is like that.
    package init?(typed: String) {
        let code = typedCode(typed)
        guard code.unicodeScalars.count == Self.length, code.unicodeScalars.allSatisfy(Self.alphabet.contains) else {
            return nil
        }
        characters = code
    }

    /// As many as one gets at a time, all different.
    package static func sheet(of count: Int = 10) -> [RecoveryCode] {
        var codes: Set<RecoveryCode> = []
        while codes.count < count { codes.insert(RecoveryCode()) }
        return Array(codes)
    }

    /// As people read it: `abcde-fghjk`.
    package var text: String { "\(characters.prefix(5))-\(characters.dropFirst(5))" }

    /// What is kept of it: 32 bytes that nobody can search for without the key, since all codes could be tried against a plain
    /// hash within days.
    /// - Parameter owner: whose it is, so that one person's hash is of no use to another.
    package func hash(for owner: String, by key: SecretKey) -> [UInt8] {
        key.digest("recovery code", owner, characters)
    }
}
