import MessageModel

/// Decides whether a caller may use an operation; throws when not. Issue F puts functions and data behind it.
package typealias Authorization = @Sendable (OperationContract, Caller) throws(Problem) -> Void

/// By kind of caller, as the contract lists them.
package func authorizeByContract(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
    if contract.operation.caller.contains(caller.principal.kind) { return }
    throw caller.principal == .everyone ? Problem(.unauthenticated, "unauthenticated") : Problem(.forbidden, "forbidden")
}
