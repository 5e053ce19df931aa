import MessageModel
import Messages

/// What the document says the same of every operation.
enum OpenAPIParts {
    static let about =
        "One message has three spellings: JSON, XML and HTML form. A request in JSON or XML is also taken in an envelope "
        + "(/schemas/pavilion.xsd: message; in JSON the members id, type, sender, sent and body), whose sender and id then "
        + "stand for the Idempotency-Key where there is none. /api/docs is this document for people."

    static let idempotencyKey: JSONValue = [
        "name": "Idempotency-Key", "in": "header",
        "description": "The same key and request get the same answer and have one effect, for at least seven days.",
        "schema": ["type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"],
        "example": "8f14e45f-ceea-4e17-a1d2-6e1bb7c0a9d3",
    ]

    static let language: JSONValue = [
        "name": "Accept-Language", "in": "header", "description": "The language of a refusal's words.",
        "schema": ["type": "string", "enum": ["en", "zh-Hans", "zh-Hant"]],
    ]

    static let securitySchemes: JSONValue = [
        "organizer": [
            "type": "http", "scheme": "basic",
            "description": "A member of the organizer's staff: any name, the password.",
        ],
        "holder": [
            "type": "http", "scheme": "bearer", "description": "Whoever holds the token of a registration.",
        ],
    ]

    /// Who may call, as security requirements, of which one must be met.
    static func security(_ callers: [CallerKind]) -> JSONValue {
        var ways: [JSONValue] = callers.contains(.public) ? [[:]] : []
        if callers.contains(.staff) { ways.append(["organizer": []]) }
        if callers.contains(.holder) { ways.append(["holder": []]) }
        return .array(ways)
    }

    static let refusals: [(status: Int, words: String)] = [
        (400, "The request cannot be read."),
        (401, "A password or token is needed, or it is not right."),
        (403, "This caller may not, or another site sent the request."),
        (404, "There is no such record, or it is not open to this caller."),
        (409, "Another version, or a state in which this cannot be done."),
        (413, "The request is too large."),
        (414, "The address is too long to be read."),
        (415, "The request is in a spelling that is not read."),
        (422, "A rule is broken: errors says which, and where."),
        (429, "Too many of these; Retry-After says when to go on."),
        (431, "The header is too long to be read."),
        (500, "The platform failed; instance is the trace to quote."),
        (503, "The platform is busy; Retry-After says when to repeat."),
        (504, "What became of it is unknown: repeat it with the same key."),
    ]

    /// The HTTP server's own, given before there is a request that could be answered: a page instead of a problem.
    static let ofServer = [414, 431]

    /// The header that comes with a status.
    static func headers(_ status: Int) -> JSONValue? {
        switch status {
        case 401:
            ["WWW-Authenticate": ["description": "How to say who asks.", "schema": ["type": "string"]]]
        case 429, 503:
            [
                "Retry-After": [
                    "description": "Seconds until a repeat may help.", "schema": ["type": "integer", "minimum": 1],
                ]
            ]
        default: nil
        }
    }
}
