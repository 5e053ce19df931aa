import Cryptography

/// One password that waits to be hashed.
struct PasswordJob: Sendable {
    enum Work {
        case hash(PasswordCost)
        case verify(PasswordHash)
    }

    /// The hash that the password fits: a new one, or the one it was compared with; nil: it does not fit that one.
    typealias Outcome = Result<PasswordHash?, PasswordFailure>

    let work: Work
    let password: SecretBytes
    let answer: CheckedContinuation<Outcome, Never>

    /// Blocks for as long as hashing takes.
    func outcome(by hashing: any SlowHashing) -> Outcome {
        Result { () throws(PasswordFailure) in
            switch work {
            case .hash(let cost): try hashing.hash(password, cost)
            case .verify(let hash): try hashing.verify(password, against: hash) ? hash : nil
            }
        }
    }
}
