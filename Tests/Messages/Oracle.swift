import CXML
import Foundation

/// libxml2's own validator over the same schemas: what the schema model is compared with.
///
/// `@unchecked Sendable`: the compiled schema is only read, which libxml2 allows from many threads at once.
final class Oracle: @unchecked Sendable {
    /// Compiled once for all tests; nil when libxml2 refuses the schemas.
    static let shared = Oracle()
    private let schema: xmlSchemaPtr

    private convenience init?() {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: sourceTree.appending(path: "Schemas").path())) ?? []
        let includes = names.filter { $0.hasSuffix(".xsd") }.sorted().map {
            "<xs:include schemaLocation=\"\(sourceTree.appending(path: "Schemas/\($0)").path())\"/>"
        }
        let all = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:pavilion:messages:1"
              elementFormDefault="qualified">\(includes.joined())</xs:schema>
            """
        self.init(schema: Array(all.utf8))
    }

    /// - Parameter schema: one XSD file. Nil: libxml2 refuses it.
    init?(schema: [UInt8]) {
        // The parser keeps the address of what it is given, so the text must stay until it is read.
        let compiled = schema.withUnsafeBytes { text in
            let parser = xmlSchemaNewMemParserCtxt(text.bindMemory(to: CChar.self).baseAddress, Int32(text.count))
            defer { xmlSchemaFreeParserCtxt(parser) }
            return xmlSchemaParse(parser)
        }
        guard let compiled else { return nil }
        self.schema = compiled
    }

    deinit { xmlSchemaFree(schema) }

    func accepts(_ document: String) -> Bool {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard let tree = xmlReadMemory(document, Int32(document.utf8.count), nil, nil, options) else { return false }
        defer { xmlFreeDoc(tree) }
        let validator = xmlSchemaNewValidCtxt(schema)
        defer { xmlSchemaFreeValidCtxt(validator) }
        xmlSchemaSetValidErrors(validator, nil, nil, nil)
        xmlSchemaSetValidStructuredErrors(validator, ignore, nil)
        return xmlSchemaValidateDoc(validator, tree) == 0
    }
}

/// Keeps the validator from writing to stderr.
private func ignore(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
