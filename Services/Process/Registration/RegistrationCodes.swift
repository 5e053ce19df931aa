import Cryptography
import MessageModel
import Messages

/// The two secrets of a registration. Both are codes (MACs) under the server's key, so nothing is stored and a repeat gives
/// the same; both end when the registration's revocation counter goes up.
struct RegistrationCodes: Sendable {
    let key: SecretKey

    /// Whoever holds it may read, correct and withdraw the registration. It says which registration and which revocation it was
    /// made for, so that one that nobody made is known without a look at any record.
    func access(_ record: RegistrationRecord) -> String { access(record.registration, String(record.revocation)) }

    /// Whether a token was made here; it may have ended since.
    func isMade(_ token: String) -> Bool {
        let parts = token.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 3 && matches(token, access(parts[0], parts[1]))
    }

    private func access(_ registration: String, _ revocation: String) -> String {
        "\(registration)-\(revocation)-" + key.code("registration access", registration, revocation)
    }

    /// Proves that a mail to the contact's address arrived. It stands in the mail only, never in an answer.
    func verification(_ record: RegistrationRecord) -> String {
        key.code(
            "registration verification", record.registration, String(record.revocation),
            emailKey(record.submission.contact.email))
    }

    /// Keeps what is asked for one address in order, and hides the address.
    func line(of email: String) -> String { key.code("registration link", emailKey(email)) }

    /// True when `code` is the one expected, told in constant time.
    func matches(_ code: String, _ expected: String) -> Bool {
        Sodium.equal(Array(code.utf8), Array(expected.utf8))
    }
}
