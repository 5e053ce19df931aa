import CLinux
import Threading

@testable import Cryptography
@testable import Passwords

/// Hashes nothing: notes what it was asked for, and lets each piece of work go on when a test says so.
final class HeldHashing: SlowHashing {
    private let begun = Guarded<[String]>([])
    private let niceness = Guarded<Int32>(0)
    private let gate = Mailbox<Void>()
    private let right: String

    /// - Parameter right: the password that fits every hash.
    init(right: String = "") { self.right = right }

    /// What was begun, in order: `hash a`, `verify b m=8`.
    var work: [String] { begun.withLock { $0 } }
    /// Of the thread that did the latest.
    var nice: Int32 { niceness.withLock { $0 } }

    /// Lets so many go on.
    func release(_ count: Int) { for _ in 0..<count { _ = gate.put(()) } }

    /// Holds nothing from now on, so that a test that failed ends.
    func open() { gate.close() }

    func hash(_ password: SecretBytes, _ cost: PasswordCost) throws(PasswordFailure) -> PasswordHash {
        note("hash \(text(password)) m=\(cost.kibibytes)")
        return .nobodys(cost)
    }

    func verify(_ password: SecretBytes, against hash: PasswordHash) throws(PasswordFailure) -> Bool {
        note("verify \(text(password)) m=\(hash.cost.kibibytes)")
        return text(password) == right
    }

    private func note(_ work: String) {
        begun.withLock { $0.append(work) }
        niceness.withLock { $0 = linux_thread_nice() }
        _ = gate.take()
    }

    private func text(_ password: SecretBytes) -> String {
        password.withCharacters { characters, _ in String(cString: characters) }
    }
}
