import Channel
import Hub
import Messages
import Timekeeping

extension Service {
    /// Who may use which functions. Throws `StringsFailure` when its words cannot be read.
    package static func permissions() throws -> Service {
        let (functions, explanations) = (try FunctionWords(), try ExplanationWords())
        return Service(
            "permissions", data: PermissionTables.module,
            handlers: roles + memberships + [
                .read(PermissionsOperations.listFunctions) { _, call, _ in FunctionList(call.registry, functions) },
                .read(PermissionsOperations.rightsOf) { request, call, snapshot in
                    try RightsHeld(request, on: CalendarDate(of: call.now), snapshot)
                },
                .read(PermissionsOperations.explainPermission) { request, call, snapshot in
                    PermissionExplained(try Explanation(request, call, snapshot), explanations)
                },
            ])
    }

    private static var roles: [Handler] {
        [
            .read(PermissionsOperations.listRoles) { _, snapshot in try Roles.list(snapshot) },
            .read(PermissionsOperations.getRole) { request, snapshot in try Roles.get(request.code, snapshot) },
            .write(PermissionsOperations.recordRole, Roles.record),
            .write(PermissionsOperations.changeRole, Roles.change),
            .write(PermissionsOperations.removeRole, Roles.remove),
        ]
    }

    private static var memberships: [Handler] {
        [
            .read(PermissionsOperations.listDepartments) { _, snapshot in try Departments.list(snapshot) },
            .write(PermissionsOperations.recordDepartment, Departments.record),
            .write(PermissionsOperations.changeDepartment, Departments.change),
            .read(PermissionsOperations.listMemberships, MembershipListing.list),
            .write(PermissionsOperations.grantMembership, Memberships.grant),
            .write(PermissionsOperations.endMembership, Memberships.end),
            .write(PermissionsOperations.endMemberships, Memberships.endAll),
        ]
    }
}
