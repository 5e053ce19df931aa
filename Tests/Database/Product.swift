import Cryptography
import Testing
import Wiring

@testable import Hub

/// What the product brings to its database.
enum Product {
    /// All modules, the hub's own first, in the order of their migrations.
    static func modules() throws -> [DataModule] { try wired.get() }

    /// Reading all contracts takes its time: once for all tests.
    private static let wired = Result {
        let key = try #require(SecretKey(Array(repeating: 0, count: SecretKey.count)))
        return try [HubModule.module] + Installation.dataModules(in: "", key: key)
    }

    /// How many migrations there were at every point of the product's history.
    static func states() throws -> ClosedRange<Int> { 0...(try modules().flatMap(\.migrations).count) }

    /// The modules as they were when only so many of their migrations existed.
    static func modules(first count: Int) throws -> [DataModule] {
        var left = count
        return try modules().map { module in
            let migrations = module.migrations.prefix(left)
            left -= migrations.count
            return DataModule(name: module.name, migrations: Array(migrations), queries: [])
        }
    }
}
