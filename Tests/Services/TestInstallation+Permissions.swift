import Channel
import Foundation
import Messages
import TestSupport
import Timekeeping

extension TestInstallation {
    /// Makes a role, as staff with these rights.
    @discardableResult
    func recordRole(
        _ code: String, _ functions: [String] = [], inherits: [String] = [], secondFactor: Bool = false,
        as rights: Rights = .all
    ) async throws -> Role {
        try await call(
            PermissionsOperations.recordRole,
            RecordRole(
                code: code, name: [Name(language: "en", text: code.capitalized)], function: functions,
                inherits: inherits, requiresSecondFactor: secondFactor), rights: rights)
    }

    /// Gives a role other functions and heritage, as staff with these rights.
    @discardableResult
    func changeRole(
        _ code: String, _ functions: [String], inherits: [String] = [], secondFactor: Bool = false,
        as rights: Rights = .all
    ) async throws -> Role {
        let role = try await role(code)
        return try await call(
            PermissionsOperations.changeRole,
            ChangeRole(
                code: code, version: role.version, name: role.name, function: functions, inherits: inherits,
                requiresSecondFactor: secondFactor), rights: rights)
    }

    func role(_ code: String) async throws -> Role {
        try await call(PermissionsOperations.getRole, GetRole(code: code))
    }

    @discardableResult
    func removeRole(_ code: String, as rights: Rights = .all) async throws -> RoleRemoved {
        try await call(
            PermissionsOperations.removeRole, RemoveRole(code: code, version: role(code).version), rights: rights)
    }

    /// Gives an account a role, as staff with these rights.
    @discardableResult
    func grant(
        _ account: Int, _ role: String, department: String? = nil, organization: String? = nil,
        until: CalendarDate? = nil, as rights: Rights = .all
    ) async throws -> Membership {
        try await call(
            PermissionsOperations.grantMembership,
            GrantMembership(
                account: "\(account)", role: role, department: department, organization: organization, until: until),
            rights: rights)
    }

    @discardableResult
    func end(_ membership: Membership, as rights: Rights = .all) async throws -> Membership {
        try await call(
            PermissionsOperations.endMembership,
            EndMembership(membership: membership.membership, version: membership.version), rights: rights)
    }

    /// What a session is told.
    func rights(of account: Int, in membership: Membership? = nil) async throws -> RightsHeld {
        try await call(
            PermissionsOperations.rightsOf, RightsOf(account: "\(account)", membership: membership?.membership),
            as: .system("application"))
    }

    /// The day of the clock, and days after it.
    func day(_ after: Int64 = 0) -> CalendarDate {
        CalendarDate(daysSince1970: CalendarDate(of: clock.now).daysSince1970 + after)
    }
}
