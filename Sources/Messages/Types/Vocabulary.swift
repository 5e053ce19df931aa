import MessageModel
import Resources

/// The one vocabulary of the platform: the embedded schemas, compiled once.
package enum Vocabulary {
    private static let compiled = Result<Catalogue, SchemaFailure> { () throws(SchemaFailure) -> Catalogue in
        try Catalogue(schemas: schemas)
    }

    private static var schemas: [(name: String, bytes: [UInt8])] {
        Resource.all { $0.hasPrefix("Schemas/") && $0.hasSuffix(".xsd") }.map { ($0.path, $0.bytes) }
    }

    /// All schemas as one XSD file, envelopes and batches included.
    package static let bundle = SchemaBundle.xsd(of: schemas, catalogue)

    /// Compiles the schemas, which says in words what is wrong with them; to be called first at start.
    package static func check() throws(SchemaFailure) { _ = try compiled.get() }

    /// Every message type. `check()` has passed before, as it does in every start and in the tests.
    package static var catalogue: Catalogue {
        switch compiled {
        case .success(let catalogue): catalogue
        case .failure(let failure): preconditionFailure("Vocabulary.check() was not called: \(failure)")
        }
    }

    /// The shape of a generated part.
    static func record(_ name: String) -> RecordType {
        guard let type = catalogue.record(named: name) else {
            preconditionFailure("the schemas have no complexType \(name): run swift run generate")
        }
        return type
    }
}
