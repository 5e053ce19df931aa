import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Why an account may or may not use an operation. It judges as the channel does, by the contract that is in force.
struct Explanation {
    let account: String
    let contract: OperationContract
    let reason: PermissionReason
    let ways: [PermissionWay]
    /// The roles that give the function, whoever has them.
    let givenBy: [String]
    let book: RoleBook

    var operation: ContractOperation { contract.operation }

    var isAllowed: Bool {
        switch reason {
        case .everybody, .everyMember, .granted: true
        case .missing, .noMembership, .notForStaff, .closed: false
        }
    }

    init(_ request: ExplainPermission, _ call: ServiceCall, _ snapshot: borrowing Snapshot) throws {
        guard let contract = call.registry.inForce(request.operation) else {
            throw Problem(.notFound, "unknownOperation")
        }
        let book = try RoleBook(snapshot)
        // Who has a role for an organization only is no member of staff.
        let memberships = try Membership.holding(of: request.account, on: CalendarDate(of: call.now), snapshot)
            .filter { $0.organization == nil }
        let function = contract.operation.function
        (self.contract, self.book, account) = (contract, book, request.account)
        givenBy = function.map { function in book.codes.filter { book.way(from: $0, to: function) != nil } } ?? []
        ways = memberships.map { membership in
            let way = function.flatMap { book.way(from: membership.role, to: $0) }
            return PermissionWay(
                membership: membership.membership, role: membership.role, department: membership.department,
                allowed: function == nil || way != nil, path: way?.path ?? [], grant: way?.grant.description)
        }
        reason = Self.reason(contract, ways)
    }

    private static func reason(_ contract: OperationContract, _ ways: [PermissionWay]) -> PermissionReason {
        let callers = contract.operation.caller
        if contract.isClosed { return .closed }
        if callers.contains(.public) { return .everybody }
        if !callers.contains(.staff) { return .notForStaff }
        if ways.isEmpty { return .noMembership }
        if contract.operation.function == nil { return .everyMember }
        return ways.contains(where: \.allowed) ? .granted : .missing
    }
}

extension PermissionExplained {
    init(_ explanation: Explanation, _ words: ExplanationWords) {
        self.init(
            account: explanation.account, operation: explanation.contract.qualifiedName,
            allowed: explanation.isAllowed, reason: explanation.reason, function: explanation.operation.function,
            way: explanation.ways, givenBy: explanation.givenBy, words: words.passages(explanation))
    }
}
