import Channel
import MessageModel
import Messages

/// The API as an OpenAPI 3.1 document, made of the contracts and the schema model.
struct OpenAPI {
    let operations: [ReferenceOperation]
    /// Where the public reaches this installation.
    let address: String

    private let schemas = JSONSchema(Vocabulary.catalogue, references: "#/components/schemas/")
    private var services: [String] { Set(operations.map(\.contract.service)).sorted() }

    init(_ operations: [ReferenceOperation], address: String) {
        self.operations = operations
        self.address = address
    }

    var document: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Pavilion", "version": "1",
                "summary": "The platform for trade shows, for partners' programs.",
                "description": .string(OpenAPIParts.about),
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
            "servers": [["url": .string(address)]],
            "tags": .array(services.map { ["name": .string($0)] }),
            "paths": .object(operations.map { ($0.path, pathItem($0)) }),
            "components": [
                "schemas": .object(schemas.definitions),
                "parameters": ["idempotencyKey": OpenAPIParts.idempotencyKey, "language": OpenAPIParts.language],
                "responses": .object(OpenAPIParts.refusals.map { ("\($0.status)", refusal($0.words, $0.status)) }),
                "securitySchemes": OpenAPIParts.securitySchemes,
            ],
        ]
    }

    private func pathItem(_ operation: ReferenceOperation) -> JSONValue {
        JSONValue.object([])
            .with("get", operation.contract.isRead && operation.isFlat ? get(operation) : nil)
            .with("post", post(operation))
    }

    private func post(_ operation: ReferenceOperation) -> JSONValue {
        let key: JSONValue? =
            operation.contract.isIdempotent ? ["$ref": "#/components/parameters/idempotencyKey"] : nil
        return common(operation, id: operation.contract.qualifiedName)
            .with("parameters", .array([key, ["$ref": "#/components/parameters/language"]].compactMap { $0 }))
            .with(
                "requestBody",
                [
                    "required": true,
                    "content": content(operation.contract.request, operation.request, operation.requestSample)
                        .with("application/x-www-form-urlencoded", form(operation)),
                ]
            )
            .with("responses", responses(operation, also: [413, 415]))
    }

    private func get(_ operation: ReferenceOperation) -> JSONValue {
        let fields = operation.request.fields.map { field -> JSONValue in
            [
                "name": .string(field.name), "in": "query", "required": .boolean(field.isRequired),
                "description": .string(field.documentation), "schema": schemas.schema(of: field),
            ]
        }
        return common(operation, id: operation.contract.qualifiedName + ".get")
            .with("parameters", .array(fields + [["$ref": "#/components/parameters/language"]]))
            .with("responses", responses(operation, also: [413]))
    }

    private func common(_ operation: ReferenceOperation, id: String) -> JSONValue {
        [
            "operationId": .string(id), "tags": [.string(operation.contract.service)],
            "summary": .string(operation.contract.operation.description),
            "security": OpenAPIParts.security(operation.contract.operation.caller),
        ]
    }

    private func responses(_ operation: ReferenceOperation, also more: [Int]) -> JSONValue {
        let answer: JSONValue = [
            "description": .string(operation.reply.documentation),
            "content": content(operation.contract.operation.reply, operation.reply, operation.replySample),
        ]
        let refusals = (operation.refusals + OpenAPIParts.ofServer + more).sorted()
        return refusals.reduce(.object([("\(operation.status)", answer)])) { all, status in
            all.with("\(status)", ["$ref": .string("#/components/responses/\(status)")])
        }
    }

    private func content(_ element: String, _ type: RecordType, _ sample: MessageSample) -> JSONValue {
        let root: JSONValue = ["name": .string(element), "namespace": .string(Catalogue.namespace)]
        return [
            "application/json": ["schema": schemas.reference(to: type.name), "example": JSONValue(sample.record)],
            "application/xml": [
                "schema": schemas.reference(to: type.name).with("xml", root),
                "example": .string(String(decoding: sample.xml, as: UTF8.self)),
            ],
        ]
    }

    /// A form's fields are paths, so that only a request without records in it has a schema for its form.
    private func form(_ operation: ReferenceOperation) -> JSONValue {
        ["schema": operation.isFlat ? schemas.reference(to: operation.request.name) : ["type": "object"]]
    }

    private func refusal(_ words: String, _ status: Int) -> JSONValue {
        guard !OpenAPIParts.ofServer.contains(status) else { return ["description": .string(words)] }
        let problem: JSONValue = ["schema": schemas.reference(to: "ProblemDetails")]
        let content: JSONValue = [
            "application/problem+json": problem,
            "application/problem+xml": [
                "schema": schemas.reference(to: "ProblemDetails")
                    .with("xml", ["name": "problem", "namespace": .string(Catalogue.namespace)])
            ],
        ]
        return JSONValue.object([("description", .string(words))])
            .with("headers", OpenAPIParts.headers(status))
            .with("content", status == 400 ? content.with("text/plain", ["schema": ["type": "string"]]) : content)
    }
}
