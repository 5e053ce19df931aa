// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Who may use which functions: departments, roles, and which accounts have them.
package enum PermissionsOperations {
    /// Everything that a role can give, in words, with the operations that need it.
    package static let listFunctions = DataOperation<ListFunctions, FunctionList>(
        service: "permissions", name: "listFunctions", kind: .read)
    /// All roles, by their codes.
    package static let listRoles = DataOperation<ListRoles, RoleList>(
        service: "permissions", name: "listRoles", kind: .read)
    /// One role, with all that it gives.
    package static let getRole = DataOperation<GetRole, Role>(
        service: "permissions", name: "getRole", kind: .read)
    /// Makes a role. It gives no more than whoever makes it has.
    package static let recordRole = DataOperation<RecordRole, Role>(
        service: "permissions", name: "recordRole", kind: .write)
    /// Replaces what a role is. Whoever changes it has all that it gave and will give.
    package static let changeRole = DataOperation<ChangeRole, Role>(
        service: "permissions", name: "changeRole", kind: .write)
    /// Removes a role that is not used.
    package static let removeRole = DataOperation<RemoveRole, RoleRemoved>(
        service: "permissions", name: "removeRole", kind: .write)
    /// All departments, by their codes.
    package static let listDepartments = DataOperation<ListDepartments, DepartmentList>(
        service: "permissions", name: "listDepartments", kind: .read)
    /// Makes a department.
    package static let recordDepartment = DataOperation<RecordDepartment, Department>(
        service: "permissions", name: "recordDepartment", kind: .write)
    /// Replaces what a department is.
    package static let changeDepartment = DataOperation<ChangeDepartment, Department>(
        service: "permissions", name: "changeDepartment", kind: .write)
    /// Who has which roles, page by page.
    package static let listMemberships = DataOperation<ListMemberships, MembershipList>(
        service: "permissions", name: "listMemberships", kind: .read)
    /// Gives an account a role. Whoever gives it has all that it gives.
    package static let grantMembership = DataOperation<GrantMembership, Membership>(
        service: "permissions", name: "grantMembership", kind: .write)
    /// Takes a role from an account. Whoever takes it has all that it gives. The last administrator stays.
    package static let endMembership = DataOperation<EndMembership, Membership>(
        service: "permissions", name: "endMembership", kind: .write)
    /// Takes all roles from an account that is closed. The last administrator stays.
    package static let endMemberships = DataOperation<EndMemberships, MembershipsEnded>(
        service: "permissions", name: "endMemberships", kind: .write)
    /// What an account may now, in one of its memberships.
    package static let rightsOf = DataOperation<RightsOf, RightsHeld>(
        service: "permissions", name: "rightsOf", kind: .read)
    /// Why an account may or may not use an operation.
    package static let explainPermission = DataOperation<ExplainPermission, PermissionExplained>(
        service: "permissions", name: "explainPermission", kind: .read)
}
