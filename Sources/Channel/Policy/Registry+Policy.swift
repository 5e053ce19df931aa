import MessageModel
import Messages

/// Policy: what an installation sets otherwise than the contracts, without a restart.
extension Registry {
    /// Puts the policy of a file in force, and follows that file from here on. Throws when it is wrong.
    package func follow(_ file: PolicyFile) throws(PolicyRefusal) {
        policies.follow(file)
        if let refusal = policies.reload(for: contracts).refusal { throw refusal.reason }
    }

    /// Reads the file again. A wrong one is refused, told of, and the policy before it stays in force.
    @discardableResult
    package func reloadPolicy() -> PolicyReport { policies.reload(for: contracts) }

    /// The same when the file is not as it was; asks the file system for no more than its times.
    package func reloadChangedPolicy() {
        if policies.changedFile != nil { _ = policies.reload(for: contracts) }
    }

    /// What is in force, and whether a newer one was refused.
    package var policy: PolicyReport { policies.report }
}

extension ServiceCall {
    /// The services and their contracts, for the service that shows them.
    package var registry: Registry { bus.registry }
}
