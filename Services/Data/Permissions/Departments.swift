import Channel
import Hub
import MessageModel
import Messages

/// The parts of the organizer: a tree.
enum Departments {
    static func list(_ snapshot: borrowing Snapshot) throws -> DepartmentList {
        DepartmentList(item: try snapshot.rows(PermissionTables.departments).map(department))
    }

    static func record(_ request: RecordDepartment, _ transaction: borrowing Transaction) throws -> Department {
        guard try find(request.code, transaction.snapshot) == nil else { throw Problem(.conflict, "departmentExists") }
        try check(request, transaction.snapshot)
        try transaction.insert(
            PermissionTables.department, ["code": .text(request.code), "document": SQLValue(request)])
        return try get(request.code, transaction.snapshot)
    }

    static func change(_ request: ChangeDepartment, _ transaction: borrowing Transaction) throws -> Department {
        guard let row = try find(request.code, transaction.snapshot) else {
            throw Problem(.notFound, "unknownDepartment")
        }
        let department = RecordDepartment(code: request.code, name: request.name, parent: request.parent)
        try check(department, transaction.snapshot)
        try transaction.update(
            PermissionTables.department, row.identifier("id"), version: request.version,
            ["document": SQLValue(department)])
        return try get(request.code, transaction.snapshot)
    }

    static func exists(_ code: String, _ snapshot: borrowing Snapshot) throws -> Bool {
        try find(code, snapshot) != nil
    }

    private static func find(_ code: String, _ snapshot: borrowing Snapshot) throws -> Row? {
        try snapshot.first(PermissionTables.departmentByCode, .text(code))
    }

    private static func get(_ code: String, _ snapshot: borrowing Snapshot) throws -> Department {
        guard let row = try find(code, snapshot) else { throw Problem(.notFound, "unknownDepartment") }
        return try department(row)
    }

    private static func department(_ row: Row) throws -> Department {
        let department: RecordDepartment = try row.message("document")
        return Department(
            code: department.code, version: try row.integer("version"), name: department.name,
            parent: department.parent)
    }

    /// Names once in a language, and a way up that ends.
    private static func check(_ department: RecordDepartment, _ snapshot: borrowing Snapshot) throws {
        var errors = department.name.repeatedLanguages()
        var path = [department.code]
        while let parent = try path.count == 1
            ? department.parent : find(path[path.count - 1], snapshot).map(self.department)?.parent
        {
            guard try parent == department.code || exists(parent, snapshot) else {
                errors.append(FieldError("parent", "unknownDepartment"))
                break
            }
            let isCircle = path.contains(parent)
            path.append(parent)
            guard !isCircle else {
                errors.append(FieldError("parent", "departmentCircle", ["path": path.way]))
                break
            }
        }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
    }
}
