import Cryptography
import Files
import Hub
import Wiring

/// What lies beside a filled hub, so that it can be told from one with other tables or other content.
package struct DemoStamp: Equatable {
    private let text: String

    /// Of what this program would fill the directory with now.
    package init(filling directory: String, parties: Int?) throws {
        let modules = try Installation.dataModules(in: directory, key: ServerKey.load(in: directory))
        let schema = DataHub.schema(of: modules, for: .sqlite).joined(separator: ";\n")
        text = "\(parties ?? 0) \(Base64.encodeURL(Sodium.hash(Array(schema.utf8))))\n"
    }

    /// Nil: the directory is not there, or no demo filled it.
    package init?(of directory: String) throws {
        guard let bytes = try DurableFile.read(Self.path(in: directory)) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Leaves it in a directory that is filled.
    package func write(to directory: String) throws {
        try DurableFile.write(Array(text.utf8), to: Self.path(in: directory))
    }

    private static func path(in directory: String) -> String { "\(directory)/demo-stamp" }
}
