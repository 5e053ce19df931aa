import Channel
import Hub
import Messages

/// All roles, and what each gives with those that it inherits.
struct RoleBook {
    private var roles: [String: RecordRole] = [:]

    init(_ snapshot: borrowing Snapshot) throws {
        for row in try snapshot.rows(PermissionTables.roles) { add(try row.message("document")) }
    }

    subscript(code: String) -> RecordRole? { roles[code] }
    var codes: [String] { roles.keys.sorted() }

    /// Adds a role, or puts it in the place of the one with its code.
    mutating func add(_ role: RecordRole) { roles[role.code] = role }

    /// All that a role gives; a role that is not there gives nothing.
    func grants(of code: String) -> Set<FunctionGrant> {
        Set(paths(from: code).flatMap { $0.last.map(own) ?? [] })
    }

    /// Whether it or one that it inherits asks for a second factor.
    func requiresSecondFactor(_ code: String) -> Bool {
        paths(from: code).contains { path in path.last.flatMap { roles[$0] }?.requiresSecondFactor ?? false }
    }

    /// By the shortest way: the roles from this one to the one that gives the function itself, and what that gives.
    func way(from code: String, to function: String) -> (path: [String], grant: FunctionGrant)? {
        for path in paths(from: code) {
            let grant = path.last.map(own)?.sorted().first { $0.covers(.function(function)) }
            if let grant { return (path, grant) }
        }
        return nil
    }

    /// From the role through those that it inherits back to itself; nil: it does not lead back.
    func circle(through code: String) -> [String]? {
        paths(from: code).first { path in path.last.flatMap { roles[$0] }?.inherits.contains(code) ?? false }
            .map { $0 + [code] }
    }

    /// Those that inherit it themselves.
    func heirs(of code: String) -> [String] { codes.filter { roles[$0]?.inherits.contains(code) ?? false } }

    private func own(_ code: String) -> [FunctionGrant] { roles[code]?.function.map { FunctionGrant($0) } ?? [] }

    /// The ways to the role itself and to all that it inherits, the shortest first; each role once, also in a circle.
    private func paths(from code: String) -> [[String]] {
        guard roles[code] != nil else { return [] }
        var paths = [[code]]
        var seen: Set = [code]
        var next = 0
        while next < paths.count {
            let path = paths[next]
            next += 1
            for inherited in path.last.flatMap({ roles[$0] })?.inherits ?? []
            where roles[inherited] != nil && seen.insert(inherited).inserted {
                paths.append(path + [inherited])
            }
        }
        return paths
    }
}

extension [String] {
    /// A way through codes, as people read it.
    var way: String { joined(separator: " → ") }
}
