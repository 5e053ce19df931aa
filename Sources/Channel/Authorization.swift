import MessageModel
import Messages

/// Decides whether a caller may use an operation; throws when not.
package typealias Authorization = @Sendable (OperationContract, Caller) throws(Problem) -> Void

/// By kind of caller, as the contract lists them, and for staff by the function that it names; what is open to the public is
/// open to everybody.
package func authorizeByContract(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
    let allowed = contract.operation.caller
    if allowed.contains(.public) { return }
    let kind = caller.principal.kind
    if allowed.contains(kind) {
        guard kind == .staff, let function = contract.operation.function, !caller.rights.has(function) else { return }
        throw Problem(.forbidden, "missingFunction", parameters: ["function": function])
    }
    // What a token opens does not exist for those without it.
    if allowed == [.holder] { throw Problem(.notFound, "notFound") }
    throw caller.principal == .everyone
        ? Problem(.unauthenticated, "unauthenticated") : Problem(.forbidden, "forbidden")
}
