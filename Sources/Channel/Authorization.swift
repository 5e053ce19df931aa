import MessageModel
import Messages

/// Decides whether a caller may use an operation; throws when not. Functions and data of people with accounts come behind it later.
package typealias Authorization = @Sendable (OperationContract, Caller) throws(Problem) -> Void

/// By kind of caller, as the contract lists them; what is open to the public is open to everybody.
package func authorizeByContract(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
    let allowed = contract.operation.caller
    if allowed.contains(caller.principal.kind) || allowed.contains(.public) { return }
    // What a token opens does not exist for those without it.
    if allowed == [.holder] { throw Problem(.notFound, "notFound") }
    throw caller.principal == .everyone
        ? Problem(.unauthenticated, "unauthenticated") : Problem(.forbidden, "forbidden")
}
