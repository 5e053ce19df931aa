import Channel
import Foundation
import MessageModel
import Messages
import TestSupport
import Testing

@testable import Application

/// What programs and people are told of the API: all of it, and what is true.
@Suite struct ReferenceTests {
    private typealias Operation = (service: String, operation: ContractOperation)

    /// What somebody outside may call.
    private func operations() throws -> [Operation] {
        try Registry.embeddedContracts().flatMap { contract in
            contract.operation.filter(\.isOfAPI).map { (contract.service, $0) }
        }
    }

    private func document(_ site: TestSite) async throws -> [String: Any] {
        let answer = try await site.get("/api/openapi.json")
        #expect(answer.status == 200)
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    }

    @Test func `every operation that somebody outside may call is in the document, and no other`() async throws {
        let paths = try #require(try await document(TestSite())["paths"] as? [String: [String: Any]])
        let outside = try operations()
        #expect(Set(paths.keys) == Set(outside.map { Gateway.path($0.service, $0.operation.name) }))
        #expect(paths.count > 20)
        for (service, operation) in outside {
            let methods = try #require(paths[Gateway.path(service, operation.name)])
            #expect(methods["post"] != nil)
            #expect(methods["get"] == nil || operation.kind == .read)
        }
    }

    @Test func `an independent validator accepts the document`() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.file("openapi.json")
        try Data(try await TestSite().get("/api/openapi.json").body).write(to: URL(fileURLWithPath: file))
        let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: ".build/python/bin/python").path()
        let judged = try await FinishedProgram.run(python, ["-m", "openapi_spec_validator", "--errors", "all", file])
        #expect(judged.status == .exited(0), "\(judged.output) \(judged.errorOutput)")
        #expect(judged.output.contains("OK"))
    }

    @Test func `links are those of --public-url`() async throws {
        let document = try await document(TestSite(publicURL: "https://show.example"))
        let servers = try #require(document["servers"] as? [[String: String]])
        #expect(servers == [["url": "https://show.example"]])
    }

    @Test func `a document that was asked for too early does not keep its address`() async throws {
        let site = try await TestSite(publicURL: "")
        _ = try await document(site)
        site.move(to: "http://127.0.0.1:8080")
        let servers = try #require(try await document(site)["servers"] as? [[String: String]])
        #expect(servers == [["url": "http://127.0.0.1:8080"]])
    }

    @Test func `programs and people are told that an envelope is taken`() async throws {
        let site = try await TestSite()
        let about = try #require(try await document(site)["info"] as? [String: Any])["description"] as? String
        #expect(about?.contains("envelope") == true && about?.contains("/schemas/pavilion.xsd") == true)
        #expect(try await site.get("/api/docs").text.contains("/schemas/pavilion.xsd"))
    }

    @Test func `a key stands at each operation that takes one`() async throws {
        let paths = try #require(try await document(TestSite())["paths"] as? [String: [String: [String: Any]]])
        for (service, operation) in try operations() {
            let post = try #require(paths[Gateway.path(service, operation.name)]?["post"])
            let parameters = try #require(post["parameters"] as? [[String: String]])
            let hasKey = parameters.contains(["$ref": "#/components/parameters/idempotencyKey"])
            #expect(hasKey == operation.idempotent ?? false, "\(service).\(operation.name)")
        }
    }

    @Test(arguments: [(40_000, 1, 414), (1, 40_000, 431)])
    func `what the HTTP server answers by itself is in the document`(path: Int, header: Int, status: Int) async throws {
        let site = try await TestSite(.overSocket)
        let answer = try await site.get(
            "/api/codes/list-codes?list=" + String(repeating: "a", count: path),
            [("Accept-Language", String(repeating: "a", count: header))])
        #expect(answer.status == status)
        let paths = try #require(try await document(site)["paths"] as? [String: [String: [String: Any]]])
        for (method, operation) in paths.values.flatMap({ $0 }) {
            let answers = try #require(operation["responses"] as? [String: Any])
            #expect(answers["\(status)"] != nil, "\(method)")
        }
    }

    @Test func `people find every operation, with its fields and samples`() async throws {
        let site = try await TestSite()
        let index = try await site.get("/api/docs").text
        for (service, operation) in try operations() {
            #expect(index.contains("href=\"/api/docs/\(service)#\(operation.name)\""))
            let page = try await site.get("/api/docs/\(service)").text
            #expect(page.contains("id=\"\(operation.name)\""))
            #expect(page.contains(Gateway.path(service, operation.name)))
            let request = try #require(Vocabulary.catalogue.message(operation.request))
            for field in request.fields { #expect(page.contains("<code>\(field.name)")) }
        }
        #expect(try await site.get("/api/docs/nothing").status == 404)
    }

    @Test func `the page is in the reader's language`() async throws {
        let page = try await TestSite().get("/api/docs/registration", [("Accept-Language", "zh-Hant")])
        #expect(page.text.contains("誰可以呼叫"))
    }

    @Test func `schemas are served as they are, one by one and together`() async throws {
        let site = try await TestSite()
        let schema = try await site.get("/schemas/registration.xsd")
        #expect(schema.status == 200)
        #expect(schema.text.contains("targetNamespace=\"urn:pavilion:messages:1\""))
        let bundle = try await site.get("/schemas/pavilion-schemas.zip")
        #expect(bundle.body.starts(with: Array("PK".utf8)))
        #expect(try await site.get("/schemas/Examples").status == 404)
        #expect(try await site.get("/schemas/json").status == 404)
        #expect(try await site.get("/schemas/json/nothing.json").status == 404)
        #expect(try await site.get("/schemas/..%2Fregistration.xsd").status == 404)
    }

    @Test func `envelopes and batches are in a schema, and every message is one in JSON`() async throws {
        let site = try await TestSite()
        let whole = try await site.get("/schemas/pavilion.xsd").text
        #expect(whole.contains("<xs:element name=\"message\">") && whole.contains("<xs:element name=\"messages\">"))
        let bundle = try await site.get("/schemas/pavilion-schemas.zip").text
        #expect(bundle.contains("pavilion-schemas/pavilion.xsd"))
        for message in Vocabulary.catalogue.messages {
            let schema = try await site.get("/schemas/json/\(message.element).json")
            #expect(schema["Content-Type"] == "application/schema+json")
            let read = try JSONSerialization.jsonObject(with: Data(schema.body)) as? [String: Any]
            #expect(read?["title"] as? String == message.element && read?["$defs"] != nil)
            #expect(bundle.contains("pavilion-schemas/json/\(message.element).json"))
        }
    }

    @Test func `what is below is still the gateway's to refuse`() async throws {
        let answer = try await TestSite().get("/api/nothing")
        #expect(answer.status == 404)
        #expect(answer["Content-Type"] == "application/problem+json")
    }

    @Test(arguments: ["application/json", "application/xml"])
    func `a name that no message may carry is said back so that the problem is a message`(type: String) async throws {
        let answer = try await TestSite().post(
            "/api/codes/list-codes", "list=country&a%01%0A%E2%80%AE%EF%BF%BEb=1", "application/x-www-form-urlencoded",
            [("Accept", type)])
        #expect(answer.status == 422)
        let shape = ProblemDetails.recordType
        let problem = try ProblemDetails(
            type == "application/xml"
                ? XMLCodec.decode(answer.body, as: shape, element: ProblemDetails.element)
                : JSONCodec.decode(answer.body, as: shape))
        #expect(problem.errors.map(\.path) == ["a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"])
    }
}
