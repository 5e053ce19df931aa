import Application
import LoadGenerator
import MessageModel
import Messages

/// HTTP requests, each with other bytes or all alike.
struct WebRequests: Sendable {
    /// How a registration is spelled.
    enum Spelling: String, CaseIterable {
        case json = "JSON"
        case xml = "XML"
        case form
    }

    private let bytes: [CChar]
    private let lengths: [Int]

    private init(_ requests: [[UInt8]]) {
        bytes = requests.flatMap { $0.map { CChar(bitPattern: $0) } }
        lengths = requests.map(\.count)
    }

    /// The same page, so many times.
    /// - Parameter authorization: for what only the organizer reads.
    static func page(_ path: String, _ count: Int, authorization: String? = nil) -> WebRequests {
        let credentials = authorization.map { "Authorization: \($0)\r\n" } ?? ""
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(credentials)\r\n".utf8)
        return WebRequests(Array(repeating: request, count: count))
    }

    /// Registrations of invented companies.
    static func registrations(_ numbers: Range<Int>, _ spelling: Spelling = .json) -> WebRequests {
        WebRequests(numbers.map { registration(.invented($0), $0, spelling) })
    }

    private static func registration(_ message: RegisterExhibitor, _ number: Int, _ spelling: Spelling) -> [UInt8] {
        let path = Site.path("registration", "registerExhibitor")
        switch spelling {
        case .json: return post(path, "application/json", JSONCodec.encode(message.record))
        case .xml:
            let body = XMLCodec.encode(message.record, element: RegisterExhibitor.element)
            return post(path, "application/xml", body)
        case .form:
            // What the page sends besides: a key, and the fixed part of each item.
            let fields = [("key", "load-\(number)")] + FormCodec.fields(of: message.record).map { ($0.name, $0.value) }
            let body = fields.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }.joined(separator: "&")
            let page = "/editions/\(message.edition)/register"
            return post(page, "application/x-www-form-urlencoded", Array(body.utf8))
        }
    }

    private static func post(_ path: String, _ type: String, _ body: [UInt8]) -> [UInt8] {
        let head =
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n\r\n"
        return Array(head.utf8) + body
    }

    var count: Int { lengths.count }

    /// Lends them to C.
    func withRequests<Output>(_ body: ([load_request]) throws -> Output) rethrows -> Output {
        try bytes.withUnsafeBufferPointer { bytes in
            var rest = bytes.baseAddress
            return try body(
                lengths.map { length in
                    defer { rest = rest.map { $0 + length } }
                    return load_request(bytes: rest, count: length)
                })
        }
    }
}

extension String {
    /// As forms encode names and values; more than has to be.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            let isPlain =
                byte < 128 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
