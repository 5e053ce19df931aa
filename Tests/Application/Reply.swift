import HTTPServer
import MessageModel
import Messages

/// An answer, whichever way it came.
struct Reply {
    let status: Int
    let headers: [(String, String)]
    let body: [UInt8]

    init(status: Int, headers: [(String, String)], body: [UInt8]) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// With a body that is written to its end.
    init(_ response: HTTPResponse) async throws {
        self.init(status: response.status, headers: response.headers, body: try await response.body.collected())
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The first field of this name.
    subscript(name: String) -> String? { all(name).first }

    func all(_ name: String) -> [String] {
        headers.filter { $0.0.lowercased() == name.lowercased() }.map(\.1)
    }

    /// The body as a message, in the spelling that its type names.
    func message<Content: Message>(_ type: Content.Type = Content.self) throws -> Content {
        try Content(
            self["Content-Type"]?.contains("xml") == true
                ? XMLCodec.decode(body, as: Content.recordType, element: Content.element)
                : JSONCodec.decode(body, as: Content.recordType))
    }

    /// The code of problem details.
    func code() throws -> String {
        try String(message(ProblemDetails.self).type.split(separator: ":").last ?? "")
    }

    /// The paths and rules of problem details.
    func errors() throws -> [String] { try message(ProblemDetails.self).errors.map { "\($0.path) \($0.rule)" } }

    /// The value of a hidden field.
    func hidden(_ name: String) -> String? {
        MarkupReader(text).tags.first { $0.attributes["type"] == "hidden" && $0.attributes["name"] == name }?
            .attributes["value"]
    }
}
