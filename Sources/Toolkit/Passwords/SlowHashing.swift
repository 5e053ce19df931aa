import Cryptography

/// The slow part of a desk's work: Argon2id, or a test's.
package protocol SlowHashing: Sendable {
    func hash(_ password: SecretBytes, _ cost: PasswordCost) throws(PasswordFailure) -> PasswordHash
    func verify(_ password: SecretBytes, against hash: PasswordHash) throws(PasswordFailure) -> Bool
}

package struct Argon2Hashing: SlowHashing {
    package init() {}

    package func hash(_ password: SecretBytes, _ cost: PasswordCost) throws(PasswordFailure) -> PasswordHash {
        try PasswordHash(of: password, cost: cost)
    }

    package func verify(_ password: SecretBytes, against hash: PasswordHash) throws(PasswordFailure) -> Bool {
        try hash.verify(password)
    }
}
