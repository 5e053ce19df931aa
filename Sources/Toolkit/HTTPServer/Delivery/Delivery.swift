/// How an answer travels (RFC 9110 §8.4, §12.5.3, §13, §14): whole or in part, packed or as it is, or not at all, because the
/// client has it.
///
/// One rule says what is packed: what its `Cache-Control` lets everybody keep. What is one reader's alone (`no-store`, `private`)
/// is not: its length would tell somebody who watches the line and puts words of his own into it what else stands there (the
/// attack BREACH). The same has a tag and comes in parts, and so do files to be saved, whosever they are: both tell nothing but
/// the length as it is. What is written while it is read has neither: nobody knows its bytes before they are gone.
struct Delivery: Sendable {
    private let bodies = PackedBodies()

    /// - Parameter isHead: whether only the head is asked for, which comes in no parts.
    func shape(_ response: HTTPResponse, for request: HTTPRequest, isHead: Bool) -> HTTPResponse {
        guard request.method == "GET", response.status == 200, case .bytes(var bytes) = response.body,
            response.isForEverybody || response.isFile
        else { return response }
        var response = response
        var tag = response.tag ?? EntityTag(of: bytes)
        let range = isHead ? [] : request.headers.all("Range")
        if response.isForEverybody, AcceptedCoding.isWorthwhile(response.header("Content-Type"), bytes.count) {
            response.vary(on: "Accept-Encoding")
            // Parts are those of the content as it is.
            if range.isEmpty, case .gzip = AcceptedCoding(request.headers) {
                bytes = bodies.gzip(bytes, tag)
                response.body = .bytes(bytes)
                response.headers.append(("Content-Encoding", "gzip"))
                tag = tag.packed("gzip")
            }
        }
        response.set("ETag", tag.description)
        response.set("Accept-Ranges", "bytes")
        let conditions = Preconditions(request.headers)
        switch conditions.outcome(for: tag) {
        case .failed: return response.without(content: 412)
        // The body stays, so that its length is told; the library sends none with this status.
        case .known: return response.with(status: 304)
        case .goOn: break
        }
        guard conditions.allowsPart(of: tag) else { return response }
        switch RequestedRange(range, of: bytes.count) {
        case .whole: return response
        case .part(let part): return response.part(part, of: bytes)
        case .unsatisfiable:
            var refusal = response.without(content: 416)
            refusal.headers.append(("Content-Range", "bytes */\(bytes.count)"))
            return refusal
        }
    }
}

extension HTTPResponse {
    /// Whether any cache may keep it, so that it is the same for everybody who asks with the same fields of its `Vary`.
    fileprivate var isForEverybody: Bool {
        guard let caching = header("Cache-Control")?.lowercased() else { return false }
        let words = caching.split { $0 == "," || $0 == " " || $0 == "=" }
        return !words.contains("no-store") && !words.contains("private") && header("Set-Cookie") == nil
    }

    /// Whether browsers save it rather than show it: worth to be gone on with where it broke off.
    fileprivate var isFile: Bool { header("Content-Disposition")?.lowercased().hasPrefix("attachment") == true }

    fileprivate mutating func vary(on field: String) {
        set("Vary", header("Vary").map { "\($0), \(field)" } ?? field)
    }

    fileprivate func with(status: Int) -> HTTPResponse {
        var response = self
        response.status = status
        for field in ["Content-Type", "Content-Encoding", "Content-Disposition"] { response.remove(field) }
        return response
    }

    fileprivate func without(content status: Int) -> HTTPResponse {
        var response = with(status: status)
        response.body = .bytes([])
        return response
    }

    fileprivate func part(_ part: Range<Int>, of bytes: [UInt8]) -> HTTPResponse {
        var response = self
        response.status = 206
        response.headers.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"))
        response.body = .bytes(Array(bytes[part]))
        return response
    }
}
