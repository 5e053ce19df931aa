import Cryptography
import Messages
import RegistrationProcess
import TestSupport
import Testing
import pavilion

@testable import Adapters
@testable import Channel
@testable import Hub

/// What the product brings to its database.
enum Product {
    /// All modules, the hub's own first, in the order of their migrations.
    static func modules() throws -> [DataModule] { try wired.get() }

    /// Reading all contracts takes its time: once for all tests.
    private static let wired = Result {
        let key = try #require(SecretKey(Array(repeating: 0, count: SecretKey.count)))
        let services = try Installation.services(
            key: key, address: PublicAddress("https://expo.example"), mail: MailDouble(),
            sender: MailAddress("fair@expo.example"))
        return try [HubModule.module] + Registry(services, contracts: Registry.embeddedContracts()).dataModules
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
