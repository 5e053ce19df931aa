/// What somebody may: which functions. Which data they may be used on will stand beside it.
package struct Rights: Hashable, Sendable {
    /// What the installation itself has, and who came in without an account: by its owner's password or socket.
    package static let all = Rights([.everything])
    /// What nobody has given anything.
    package static let none = Rights([])

    private let grants: Set<FunctionGrant>

    package init(_ grants: Set<FunctionGrant>) { self.grants = grants }

    /// As messages spell grants.
    package init(functions: [String]) { self.init(Set(functions.map { FunctionGrant($0) })) }

    /// Whether somebody has a function, by the name that contracts call it.
    package func has(_ function: String) -> Bool { covers(.function(function)) }

    /// Whether somebody has all that a grant gives.
    package func covers(_ grant: FunctionGrant) -> Bool {
        grants.contains(.everything) || grants.contains(grant) || grants.contains { $0.covers(grant) }
    }
}
