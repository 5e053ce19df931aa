import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Roles, made and changed by people who have all that they give.
enum Roles {
    static func list(_ snapshot: borrowing Snapshot) throws -> RoleList {
        let book = try RoleBook(snapshot)
        return RoleList(item: try snapshot.rows(PermissionTables.roles).map { try role($0, book) })
    }

    static func get(_ code: String, _ snapshot: borrowing Snapshot) throws -> Role {
        try role(find(code, snapshot), RoleBook(snapshot))
    }

    static func record(_ request: RecordRole, _ call: ServiceCall, _ transaction: borrowing Transaction) throws -> Role
    {
        guard try transaction.snapshot.first(PermissionTables.roleByCode, .text(request.code)) == nil else {
            throw Problem(.conflict, "roleExists")
        }
        try check(request, call, transaction.snapshot)
        try transaction.insert(
            PermissionTables.role, ["code": .text(request.code), "document": SQLValue(request)])
        return try get(request.code, transaction.snapshot)
    }

    static func change(_ request: ChangeRole, _ call: ServiceCall, _ transaction: borrowing Transaction) throws -> Role
    {
        let row = try find(request.code, transaction.snapshot)
        let role = RecordRole(
            code: request.code, name: request.name, function: request.function, inherits: request.inherits,
            requiresSecondFactor: request.requiresSecondFactor)
        try call.requireOwn(RoleBook(transaction.snapshot).grants(of: role.code))
        try check(role, call, transaction.snapshot)
        try transaction.update(
            PermissionTables.role, row.identifier("id"), version: request.version, ["document": SQLValue(role)])
        return try get(role.code, transaction.snapshot)
    }

    static func remove(
        _ request: RemoveRole, _ call: ServiceCall, _ transaction: borrowing Transaction
    ) throws -> RoleRemoved {
        let row = try find(request.code, transaction.snapshot)
        let book = try RoleBook(transaction.snapshot)
        try call.requireOwn(book.grants(of: request.code))
        guard request.code != Administrators.role else { throw Problem(.conflict, "administratorStays") }
        let day = CalendarDate(of: transaction.now)
        let isHeld = try transaction.snapshot.rows(PermissionTables.activeOfRole, .text(request.code))
            .contains { try Membership($0).holds(on: day) }
        guard !isHeld, book.heirs(of: request.code).isEmpty else { throw Problem(.conflict, "roleUsed") }
        try transaction.delete(PermissionTables.role, row.identifier("id"), version: request.version)
        return RoleRemoved(code: request.code)
    }

    private static func find(_ code: String, _ snapshot: borrowing Snapshot) throws -> Row {
        guard let row = try snapshot.first(PermissionTables.roleByCode, .text(code)) else {
            throw Problem(.notFound, "unknownRole")
        }
        return row
    }

    private static func role(_ row: Row, _ book: RoleBook) throws -> Role {
        let role: RecordRole = try row.message("document")
        return Role(
            code: role.code, version: try row.integer("version"), name: role.name, function: role.function,
            inherits: role.inherits, requiresSecondFactor: role.requiresSecondFactor,
            holds: book.grants(of: role.code).sorted().map(\.description),
            administrator: role.code == Administrators.role ? true : nil)
    }

    /// What the schema cannot say, and that it gives no more than whoever makes it so has.
    private static func check(
        _ role: RecordRole, _ call: ServiceCall, _ snapshot: borrowing Snapshot
    ) throws {
        var book = try RoleBook(snapshot)
        var errors = role.name.repeatedLanguages()
        errors += wrong("function", role.function) {
            call.registry.knows(FunctionGrant($0)) ? nil : ("unknownFunction", [:])
        }
        let before = book
        book.add(role)
        let circle = book.circle(through: role.code)
        errors += wrong("inherits", role.inherits) { inherited in
            if inherited != role.code, before[inherited] == nil { return ("unknownRole", [:]) }
            return circle.flatMap { $0[1] == inherited ? ("roleCircle", ["path": $0.way]) : nil }
        }
        if role.code == Administrators.role, role.function != [FunctionGrant.everything.description] {
            errors.append(FieldError("function", "fixed"))
        }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
        try call.requireOwn(book.grants(of: role.code))
    }

    /// What stands twice, or breaks a rule.
    private static func wrong(
        _ path: String, _ values: [String], _ rule: (String) -> (String, [String: String])?
    ) -> [FieldError] {
        values.enumerated().compactMap { index, value in
            if values[..<index].contains(value) { return FieldError("\(path)[\(index)]", "repeated") }
            return rule(value).map { FieldError("\(path)[\(index)]", $0.0, $0.1) }
        }
    }
}
