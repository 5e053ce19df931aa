import HTTPServer
import MessageModel

/// What the API is: for programs, for people, and its schemas.
extension Site {
    static let referenceRoutes = [
        Route("GET", "/api/openapi.json") { visit, _ in
            let document = visit.site.reference.openAPI(address: visit.site.publicAddress())
            return file(document, "application/vnd.oai.openapi+json;version=3.1")
        },
        Route("GET", "/api/docs") { visit, _ in
            visit.show(ReferencePage(services: visit.site.reference.services), caching: "no-cache")
        },
        Route("GET", "/api/docs/:service") { visit, captured in
            guard let service = visit.site.reference.services.first(where: { $0.name == captured[0] }) else {
                throw Problem(.notFound, "notFound")
            }
            let page = ReferenceServicePage(
                service: service.name, operations: service.operations, address: visit.site.publicAddress())
            return visit.show(page, caching: "no-cache")
        },
        Route("GET", "/schemas/:name") { _, captured in
            if captured[0] == ReferencePage.bundle { return file(Reference.bundle, "application/zip") }
            return try file(captured[0], of: Reference.schemas, "application/xml; charset=utf-8")
        },
        Route("GET", "/schemas/json/:name") { _, captured in
            try file(captured[0], of: Reference.jsonSchemas, "application/schema+json")
        },
    ]

    private static func file(
        _ name: String, of files: [(name: String, bytes: [UInt8])], _ type: String
    ) throws(Problem) -> HTTPResponse {
        guard let found = files.first(where: { $0.name == name }) else { throw Problem(.notFound, "notFound") }
        return file(found.bytes, type)
    }

    private static func file(_ bytes: [UInt8], _ type: String) -> HTTPResponse {
        HTTPResponse(status: 200, headers: SecurityHeaders.shared + [("Content-Type", type)], body: bytes)
    }
}
