import Localization

/// What a new password must be (NIST SP 800-63B-4, §3.1.1.2): long, and not what is tried first. No rule asks for digits or signs,
/// and none for another password after some time: both make people choose worse ones.
package struct PasswordRules: Sendable {
    /// What NIST asks of a password that is the only factor. Eight would do beside a second one; but most people will have none, a
    /// second factor can be taken off, and then nobody sees the password again to measure it. So there is one rule for all.
    package static let fewestCharacters = 15
    /// NIST asks that 64 characters be taken, of which none has more than four bytes.
    package static let mostBytes = 256
    /// So many characters again and again are as few as they are.
    private static let shortPiece = 7

    private let names: [String]
    private let common = CommonPasswords.embedded

    /// - Parameter names: what everybody would try here: the product's name, the organizer's.
    package init(names: [String]) { self.names = names.map(folded) }

    /// The first rule that the password breaks; nil: it may be chosen.
    /// - Parameter email: its owner's.
    package func broken(by password: String, email: String) -> PasswordRule? {
        let password = opaqueText(password)
        // As NIST counts: code points. What somebody types in two strokes may be one.
        guard password.unicodeScalars.count >= Self.fewestCharacters else { return .tooShort }
        guard password.utf8.count <= Self.mostBytes else { return .tooLong }
        let owner = folded(email)
        let local = owner.lastIndex(of: "@").map { String(owner[..<$0]) }
        return weakness(of: folded(password), names: names + [owner] + (local.map { [$0] } ?? []))
    }

    /// Refuses, of what is folded, also a name or common password twice, one behind the other, or again and again: that is what people
    /// do who are asked for more characters.
    private func weakness(of password: String, names: [String]) -> PasswordRule? {
        let names = names.map { Array($0.utf8) }
        let piece = repeatedPiece(Array(password.utf8))
        if names.contains(where: { piece.elementsEqual($0) }) { return .isName }
        if piece.count <= Self.shortPiece || isRun(password) || common.contains(piece) { return .common }
        for middle in piece.indices.dropFirst() {
            let (first, second) = (piece[..<middle], piece[middle...])
            let isName = [first, second].map { half in names.contains { half.elementsEqual($0) } }
            let isKnown = zip(isName, [first, second]).allSatisfy { $0 || common.contains($1) }
            if isKnown { return isName.contains(true) ? .isName : .common }
        }
        return nil
    }

    /// The shortest beginning that repeated, the last time maybe in part, gives the whole.
    private func repeatedPiece(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let count = bytes.indices.dropFirst().first { count in
            bytes.dropFirst(count).elementsEqual(bytes.dropLast(count))
        }
        return bytes.prefix(count ?? bytes.count)
    }

    /// Whether each character is the one after that before it, or each the one before it: `abcdef`, `987654`.
    private func isRun(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values.dropFirst(), values).map { $0 - $1 })
        return steps == [1] || steps == [-1]
    }
}
