import Archives

@testable import HTTPServer

/// Whatever a client says that it has, wants or understands: what it gets is the content, a part of it as the answer says, the content
/// packed, or nothing for a reason.
func holdDelivery(_ headers: HTTPHeaders) throws {
    let content = (0..<1500).map { UInt8(0x30 + $0 % 10) }
    let answer = HTTPResponse(
        status: 200, headers: [("Content-Type", "text/plain"), ("Cache-Control", "public, max-age=60")], body: content)
    let request = try HTTPRequest(method: "GET", target: "/", headers: headers)
    let given = Delivery().shape(answer, for: request, isHead: false)
    guard case .bytes(let bytes) = given.body else { throw Breach(description: "the body is of another kind") }
    switch given.status {
    case 200 where given.header("Content-Encoding") == "gzip": try hold(unpacked(bytes), equals: content, "packed")
    case 200: try hold(bytes, equals: content, "the content")
    case 206: try hold(bytes, equals: part(of: content, given.header("Content-Range") ?? ""), "a part")
    case 304: try hold(headers.first("If-None-Match") != nil, "not sent, and nobody said that it is known")
    case 412: try hold(headers.first("If-Match") != nil, "not sent, and there was no condition")
    case 416: try hold(headers.first("Range") != nil && bytes.isEmpty, "not sent, and nobody wanted a part")
    default: throw Breach(description: "the status \(given.status)")
    }
}

private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
    let decoder = GzipDecoder()
    decoder.feed(bytes)
    var unpacked: [UInt8] = []
    while let piece = try decoder.next() { unpacked += piece }
    try decoder.finish()
    return unpacked
}

/// As `Content-Range` says it: `bytes 2-4/1500`.
private func part(of content: [UInt8], _ range: String) throws -> [UInt8] {
    let numbers = range.split { !$0.isNumber }.compactMap { Int($0) }
    try hold(range.hasPrefix("bytes ") && numbers.count == 3 && numbers[2] == content.count, "the range \(range)")
    try hold(numbers[0] <= numbers[1] && numbers[1] < content.count, "the range \(range)")
    return Array(content[numbers[0]...numbers[1]])
}
