import Archives
import Channel
import MessageModel
import Messages
import Resources
import Threading

/// What the API is, for programs and for people.
final class Reference: Sendable {
    /// What somebody outside may call, by service and name.
    let operations: [ReferenceOperation]
    private let document = Guarded<(address: String, file: SharedFile)?>(nil)

    /// - Parameter forStaff: whether with what only staff may call.
    init(_ registry: Registry, forStaff: Bool = true) {
        operations = registry.operations.filter { forStaff || !$0.operation.isForStaff }
            .compactMap { ReferenceOperation($0) }
    }

    /// The OpenAPI document, made when it is first asked for, and again when the address is another: before the server knows
    /// its port there is none.
    /// - Parameter address: where the public reaches this installation.
    func openAPI(address: String) -> SharedFile {
        document.withLock { document in
            if let document, document.address == address { return document.file }
            let file = SharedFile(
                OpenAPI(operations, address: address).document.bytes, "application/vnd.oai.openapi+json;version=3.1")
            document = (address, file)
            return file
        }
    }

    /// The operations of each service, services by name.
    var services: [(name: String, operations: [ReferenceOperation])] {
        Dictionary(grouping: operations) { $0.contract.service }.sorted { $0.key < $1.key }
            .map { (name: $0.key, operations: $0.value) }
    }

    /// The schema files, by their names, and one of all, which has envelopes and batches, too.
    static let schemas: [(name: String, file: SharedFile)] =
        (files(in: "Schemas/") { $0.hasSuffix(".xsd") } + [("pavilion.xsd", Vocabulary.bundle)])
        .map { ($0.name, SharedFile($0.bytes, "application/xml; charset=utf-8")) }

    /// Each message as a JSON Schema of its own, by its element.
    static let jsonSchemas: [(name: String, file: SharedFile)] = {
        let schemas = JSONSchema(Vocabulary.catalogue)
        return Vocabulary.catalogue.messages.compactMap { message in
            schemas.document(of: message.element).map {
                ("\(message.element).json", SharedFile($0.bytes, "application/schema+json"))
            }
        }
    }()

    /// All schemas, with a sample of each message in a folder beside them.
    static let bundle: SharedFile = {
        var archive = ZIPWriter()
        for (name, file) in schemas { archive.add("pavilion-schemas/\(name)", file.bytes) }
        for (name, file) in jsonSchemas { archive.add("pavilion-schemas/json/\(name)", file.bytes) }
        for file in files(in: "Schemas/Examples/", where: { _ in true }) {
            archive.add("pavilion-schemas/Examples/\(file.name)", file.bytes)
        }
        return SharedFile(archive.end(), "application/zip")
    }()

    private static func files(
        in folder: String, where matches: (Substring) -> Bool
    ) -> [(name: String, bytes: [UInt8])] {
        Resource.all { path in
            let name = path.dropFirst(folder.count)
            return path.hasPrefix(folder) && !name.contains("/") && matches(name)
        }
        .map { (String($0.path.dropFirst(folder.count)), $0.bytes) }
    }
}
