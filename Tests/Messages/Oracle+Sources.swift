import Entrances
import Foundation

extension Oracle {
    /// The schemas as they stand on disk, compiled once for all tests; nil when libxml2 refuses them.
    static let shared: Oracle? = {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: sourceTree.appending(path: "Schemas").path())) ?? []
        let includes = names.filter { $0.hasSuffix(".xsd") }.sorted().map {
            "<xs:include schemaLocation=\"\(sourceTree.appending(path: "Schemas/\($0)").path())\"/>"
        }
        let all = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:pavilion:messages:1"
              elementFormDefault="qualified">\(includes.joined())</xs:schema>
            """
        return Oracle(schema: Array(all.utf8))
    }()

    func accepts(_ document: String) -> Bool { accepts(Array(document.utf8)) }
}
