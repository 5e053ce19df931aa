import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// The organizer's departments: a tree.
@Suite struct DepartmentTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    @discardableResult
    private func record(_ code: String, below parent: String? = nil) async throws -> Department {
        try await test.call(
            PermissionsOperations.recordDepartment,
            RecordDepartment(code: code, name: [Name(language: "en", text: code)], parent: parent))
    }

    @discardableResult
    private func move(_ code: String, below parent: String?, version: Int64 = 1) async throws -> Department {
        try await test.call(
            PermissionsOperations.changeDepartment,
            ChangeDepartment(
                code: code, version: version, name: [Name(language: "zh-Hans", text: "部门")], parent: parent))
    }

    @Test func `departments stand below others, are renamed and moved`() async throws {
        try await record("sales")
        let hall = try await record("hall", below: "sales")
        #expect((hall.parent, hall.version) == ("sales", 1))
        let moved = try await move("hall", below: nil)
        #expect((moved.parent, moved.version, moved.name) == (nil, 2, [Name(language: "zh-Hans", text: "部门")]))
        let list = try await test.call(PermissionsOperations.listDepartments, ListDepartments()).item
        #expect(list.map(\.code) == ["hall", "sales"])
    }

    @Test func `a department that would stand below itself is refused, with the way in words`() async throws {
        try await record("a")
        try await record("b", below: "a")
        try await record("c", below: "b")
        await #expect(throws: Problem.invalid("parent", "departmentCircle", ["path": "a → c → b → a"])) {
            try await move("a", below: "c")
        }
        await #expect(throws: Problem.invalid("parent", "departmentCircle", ["path": "b → b"])) {
            try await move("b", below: "b")
        }
        await #expect(throws: Problem.invalid("parent", "departmentCircle", ["path": "d → d"])) {
            try await record("d", below: "d")
        }
    }

    @Test func `what is not there, is there twice or has changed meanwhile is refused`() async throws {
        try await record("a")
        await #expect(throws: Problem.invalid("parent", "unknownDepartment")) { try await record("b", below: "x") }
        await #expect(throws: Problem(.conflict, "departmentExists")) { try await record("a") }
        await #expect(throws: Problem(.notFound, "unknownDepartment")) { try await move("x", below: nil) }
        let stale = await #expect(throws: Problem.self) { try await move("a", below: nil, version: 2) }
        #expect(stale?.code == "staleVersion")
    }
}
