import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Roles given to accounts and taken from them.
enum Memberships {
    static func grant(
        _ request: GrantMembership, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> Membership {
        let organization = try check(request, call, transaction)
        try call.requireOwn(RoleBook(transaction.snapshot).grants(of: request.role))
        let account = try Identifier(wire: request.account)
        let day = CalendarDate(of: transaction.now)
        let isThere = try transaction.snapshot.rows(PermissionTables.activeOfAccount, SQLValue(account))
            .map { try Membership($0) }
            .contains {
                $0.holds(on: day) && $0.role == request.role && $0.department == request.department
                    && $0.organization == organization
            }
        guard !isThere else { throw Problem(.conflict, "membershipExists") }
        let id = try transaction.insert(
            PermissionTables.membership,
            [
                "account": SQLValue(account), "role": .text(request.role), "department": SQLValue(request.department),
                "organization": SQLValue(try organization.map { text throws(Problem) in try Identifier(wire: text) }),
                "last_day": SQLValue(request.until?.description), "state": .text(MembershipState.active.rawValue),
            ])
        return try get(id, transaction.snapshot)
    }

    static func end(
        _ request: EndMembership, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> Membership {
        let id = try Identifier(wire: request.membership)
        let membership = try get(id, transaction.snapshot)
        try call.requireOwn(RoleBook(transaction.snapshot).grants(of: membership.role))
        guard membership.state == .active else { throw Problem(.conflict, "membershipEnded") }
        try Administrators.check(ending: [membership], transaction.snapshot)
        try end(id, version: request.version, transaction)
        return try get(id, transaction.snapshot)
    }

    static func endAll(_ request: EndMemberships, _ transaction: borrowing Transaction) throws -> MembershipsEnded {
        let account = try SQLValue(Identifier(wire: request.account))
        let memberships = try transaction.snapshot.rows(PermissionTables.activeOfAccount, account)
            .map { try Membership($0) }
        try Administrators.check(ending: memberships, transaction.snapshot)
        for membership in memberships {
            try end(Identifier(wire: membership.membership), version: membership.version, transaction)
        }
        return MembershipsEnded(account: request.account, count: Int64(memberships.count))
    }

    private static func end(_ id: Identifier, version: Int64, _ transaction: borrowing Transaction) throws {
        try transaction.update(
            PermissionTables.membership, id, version: version, ["state": .text(MembershipState.ended.rawValue)])
    }

    private static func get(_ id: Identifier, _ snapshot: borrowing Snapshot) throws -> Membership {
        guard let row = try snapshot.first(PermissionTables.membershipByID, SQLValue(id)) else {
            throw Problem(.notFound, "unknownMembership")
        }
        return try Membership(row)
    }

    /// What the schema cannot say. Returns the id of the organization, of the one that stands for it now.
    private static func check(
        _ request: GrantMembership, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> String? {
        let snapshot = transaction.snapshot
        var errors: [FieldError] = []
        if try RoleBook(snapshot)[request.role] == nil { errors.append(FieldError("role", "unknownRole")) }
        if let department = request.department {
            if try !Departments.exists(department, snapshot) {
                errors.append(FieldError("department", "unknownDepartment"))
            }
            if request.organization != nil { errors.append(FieldError("organization", "onlyOne")) }
        }
        if let until = request.until, until < CalendarDate(of: transaction.now) {
            errors.append(FieldError("until", "pastDay"))
        }
        errors += try Administrators.errors(granting: request, snapshot)
        let organization = try request.organization.flatMap { try find($0, call, transaction) }
        if request.organization != nil, organization == nil {
            errors.append(FieldError("organization", "unknownParty"))
        }
        if let organization, organization.details.kind != .organization {
            errors.append(FieldError("organization", "notAnOrganization"))
        }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
        return organization?.party
    }

    /// Nil: there is none.
    private static func find(
        _ party: String, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> Party? {
        do {
            return try call.call(PartiesOperations.getParty, GetParty(party: party), in: transaction)
        } catch let problem as Problem where problem.kind == .notFound {
            return nil
        }
    }
}
