import CSodium

/// An Argon2id hash with its salt and cost, as it is kept: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`, which other programs read,
/// too.
///
/// Computed here and not by libsodium's `crypto_pwhash_str_verify`: that one calls a password wrong when there is no memory.
package struct PasswordHash: Hashable, Sendable {
    package let cost: PasswordCost
    private let salt: [UInt8]
    private let hash: [UInt8]
    private static let (saltCount, hashCount) = (16, 32)

    /// Hashes a password with a new salt; takes tens of milliseconds. Throws `memory`.
    package init(of password: SecretBytes, cost: PasswordCost) throws(PasswordFailure) {
        let salt = Sodium.random(Self.saltCount)
        self.init(cost, salt, try Self.compute(password, salt, cost))
    }

    private init(_ cost: PasswordCost, _ salt: [UInt8], _ hash: [UInt8]) {
        (self.cost, self.salt, self.hash) = (cost, salt, hash)
    }

    /// One that no password fits, to be verified where there is no account: that costs what a real one costs.
    package static func nobodys(_ cost: PasswordCost) -> PasswordHash {
        PasswordHash(cost, Sodium.random(saltCount), Sodium.random(hashCount))
    }

    /// Whether it is the hash of this password; takes as long as making it did. Throws `memory`.
    package func verify(_ password: SecretBytes) throws(PasswordFailure) -> Bool {
        Sodium.equal(try Self.compute(password, salt, cost), hash)
    }

    /// Whether it is weaker than what is asked for now, so that it is made anew when its owner next shows the password.
    package func needsRaising(for cost: PasswordCost) -> Bool { self.cost.isBelow(cost) }

    private static func compute(
        _ password: SecretBytes, _ salt: [UInt8], _ cost: PasswordCost
    ) throws(PasswordFailure) -> [UInt8] {
        Sodium.start()
        var hash = [UInt8](repeating: 0, count: hashCount)
        let code = password.withCharacters { characters, count in
            crypto_pwhash(
                &hash, UInt64(hashCount), characters, UInt64(count), salt, UInt64(cost.passes), cost.kibibytes << 10,
                crypto_pwhash_ALG_ARGON2ID13)
        }
        guard code == 0 else { throw PasswordFailure(.memory) }
        return hash
    }
}

extension PasswordHash {
    package var text: String {
        "\(Self.kind)m=\(cost.kibibytes),t=\(cost.passes),p=1$\(Base64.encode(salt))$\(Base64.encode(hash))"
    }

    /// One that was kept. Nil: it is none, or not a whole one.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.kind) else { return nil }
        let parts = text.dropFirst(Self.kind.count).split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 3, let cost = PasswordCost(parts[0]), let salt = Base64.decodeUnpadded(parts[1]),
            let hash = Base64.decodeUnpadded(parts[2]), salt.count == Self.saltCount, hash.count == Self.hashCount
        else { return nil }
        self.init(cost, salt, hash)
    }

    private static let kind = "$argon2id$v=19$"
}

extension PasswordCost {
    /// `m=19456,t=2,p=1`.
    fileprivate init?(_ text: Substring) {
        let pairs = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = zip(["m=", "t=", "p="], pairs).compactMap { name, pair in
            pair.hasPrefix(name) ? Int(pair.dropFirst(2)) : nil
        }
        guard pairs.count == 3, numbers.count == 3, (8...Self.mostKibibytes).contains(numbers[0]), numbers[1] >= 1,
            numbers[2] == 1
        else { return nil }
        self.init(kibibytes: numbers[0], passes: numbers[1])
    }
}
