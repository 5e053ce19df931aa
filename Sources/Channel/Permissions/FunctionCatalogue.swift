import MessageModel
import Messages

/// A function: what roles give, and which operations need it.
package struct StaffFunction: Sendable, Equatable {
    /// As contracts call it: `parties.read`.
    package let name: String
    /// Their qualified names, sorted.
    package let operations: [String]

    /// What stands before the point.
    package var area: String { FunctionGrant.function(name).area ?? name }
}

extension Registry {
    /// All functions that contracts name, by their names: those of an area stand together. Policy makes none and takes none
    /// away.
    package var functions: [StaffFunction] {
        let named = operations.compactMap { contract in
            contract.operation.function.map { (function: $0, operation: contract.qualifiedName) }
        }
        return Dictionary(grouping: named, by: \.function)
            .map { name, uses in StaffFunction(name: name, operations: uses.map(\.operation)) }
            .sorted { $0.name < $1.name }
    }

    /// Whether a grant gives anything: a function that there is, or an area that has some.
    package func knows(_ grant: FunctionGrant) -> Bool {
        grant == .everything || functions.contains { grant.covers(.function($0.name)) }
    }

    /// An operation as policy has it now, by its qualified name, and whether policy closes it; nil: there is none.
    package func inForce(_ qualifiedName: String) -> OperationContract? { policies.entry(qualifiedName)?.contract }
}
