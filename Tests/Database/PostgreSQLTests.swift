import TestSupport
import Testing

@testable import Hub

/// The schema and every statement are also understood by PostgreSQL 15, the hub's engine when one machine is outgrown.
@Suite struct PostgreSQLTests {
    private static func refusals(_ write: (inout PostgreSQLScript) throws -> Void) async throws -> [String] {
        var script = PostgreSQLScript()
        try write(&script)
        let server = try await PostgreSQL.start()
        let output = try await server.run(script.text)
        #expect(await server.stop() == .exited(0))
        return output.split(separator: "\n").map(String.init)
    }

    @Test func `it takes all migrations, and explains all queries and all statements of the hub`() async throws {
        let modules = try Product.modules()
        let statements = try await RecordedStatements.ofEverything().all
        #expect(modules.flatMap(\.queries).count > 30)
        #expect(statements.count > 15)
        let refusals = try await Self.refusals { script in
            for module in modules {
                for migration in module.migrations {
                    for statement in migration.statements(for: .postgresql) {
                        script.apply(statement, named: "\(module.name): \(migration.name)")
                    }
                }
            }
            for statement in RecordedStatements.notes.definition(for: .postgresql) {
                script.apply(statement, named: "notes")
            }
            for query in modules.flatMap(\.queries) + statements { script.explain(query) }
        }
        #expect(refusals == [])
    }

    @Test func `a statement that it refuses is told by name, with the server's words`() async throws {
        let refusals = try await Self.refusals { script in
            script.apply("CREATE TABLE t (a BLOB)", named: "notes: create t")
            script.explain(Query("notes.typo", "SELECT a FROM nowhere WHERE a = ?1"))
            script.explain(Query("notes.fine", "SELECT 1 WHERE ?1 = 'a'"))
        }
        #expect(
            refusals == [
                #"notes: create t: type "blob" does not exist"#,
                #"notes.typo: relation "nowhere" does not exist"#,
            ])
    }
}
