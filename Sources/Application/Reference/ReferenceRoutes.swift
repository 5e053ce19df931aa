import HTTPServer
import MessageModel

/// What the API is: for programs, for people, and its schemas.
extension Site {
    static let referenceRoutes = [
        Route("GET", "/api/openapi.json") { visit, _ in
            visit.site.reference.openAPI(address: visit.site.publicAddress()).answer
        },
        Route("GET", "/api/docs") { visit, _ in
            visit.show(
                ReferencePage(services: visit.site.reference.services), address: Address("/api/docs"),
                caching: "no-cache")
        },
        Route("GET", "/api/docs/:service") { visit, captured in
            guard let service = visit.site.reference.services.first(where: { $0.name == captured[0] }) else {
                throw Problem(.notFound, "notFound")
            }
            let page = ReferenceServicePage(
                service: service.name, operations: service.operations, address: visit.site.publicAddress())
            return visit.show(page, address: Address("/api/docs/\(service.name)"), caching: "no-cache")
        },
        Route("GET", "/schemas/:name") { _, captured in
            if captured[0] == ReferencePage.bundle { return Reference.bundle.answer }
            return try file(captured[0], of: Reference.schemas)
        },
        Route("GET", "/schemas/json/:name") { _, captured in
            try file(captured[0], of: Reference.jsonSchemas)
        },
    ]

    private static func file(
        _ name: String, of files: [(name: String, file: SharedFile)]
    ) throws(Problem) -> HTTPResponse {
        guard let found = files.first(where: { $0.name == name }) else { throw Problem(.notFound, "notFound") }
        return found.file.answer
    }
}
