import Channel
import Localization
import NetworkAddresses

@testable import Application
@testable import HTTPServer

/// The head of a request: its target, and a line for each field.
func checkHead(_ bytes: [UInt8]) throws {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let fields = lines.dropFirst().map { line in
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count == 2 ? String(parts[1].drop { $0 == " " }) : "")
    }
    let headers = HTTPHeaders(fields)
    try holdTarget(String(lines.first ?? ""), headers)
    for version in ["HTTP/1.0", "HTTP/1.1", "HTTP/2"] { try holdFraming(version, headers) }
    try holdClients(headers)
    try holdDelivery(headers)
    for (_, value) in fields { try holdField(value) }
}

/// The parts of a target, escaped and read again, are the same parts.
private func holdTarget(_ target: String, _ headers: HTTPHeaders) throws {
    guard let request = try? HTTPRequest(method: "GET", target: target, headers: headers) else { return }
    let path = request.path.map { "/" + escaped($0) }.joined()
    let query = request.query.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&")
    let again = try HTTPRequest(method: "GET", target: (path.isEmpty ? "/" : path) + "?" + query)
    try hold(again.path, equals: request.path, "the path")
    try hold(again.query.map(\.name), equals: request.query.map(\.name), "the names of the query")
    try hold(again.query.map(\.value), equals: request.query.map(\.value), "the values of the query")
    let texts = request.path + request.query.flatMap { [$0.name, $0.value] }
    try hold(texts.allSatisfy { !$0.utf8.contains { $0 < 0x20 || $0 == 0x7f } }, "a control character in the target")
    let sent = headers.all("Cookie").joined(separator: ";")
    try hold(request.cookies.allSatisfy { sent.contains("\($0)=\($1)") }, "a cookie that nobody sent")
    _ = request.authorization
}

/// One length at most, in digits, and nothing beside it.
private func holdFraming(_ version: String, _ headers: HTTPHeaders) throws {
    guard let framing = try? Framing(version: version, headers: headers) else { return }
    let lengths = headers.fields.filter { $0.name.lowercased() == "content-length" }
    let codings = headers.fields.filter { $0.name.lowercased() == "transfer-encoding" }
    try hold(lengths.count + codings.count <= 1, "two framings were taken")
    if let sent = lengths.first?.value {
        let isDigits = !sent.isEmpty && sent.utf8.allSatisfy { (0x30...0x39).contains($0) }
        try hold(isDigits && Int(sent) == framing.contentLength, "the length \(sent) was taken")
    }
    try hold(codings.isEmpty || framing.contentLength == nil, "\(codings) became a length")
}

/// Whatever a client says, a trusted proxy's word behind it counts, or nobody's.
private func holdClients(_ headers: HTTPHeaders) throws {
    let (proxy, client) = ("10.0.0.1", "203.0.113.9")
    let proxies = TrustedProxies(blocks: [AddressBlock("10.0.0.0/8")].compactMap { $0 })
    try hold(proxies.client(of: client, headers), equals: client, "the word of a stranger")
    let found = proxies.client(of: proxy, headers)
    try hold(found == proxy || NetworkAddress(found) != nil, "a client called \(found)")
    for (name, word) in [("X-Forwarded-For", client), ("Forwarded", "for=\(client)")] {
        let all = headers.all(name).map { $0 + ", " } + [""]
        for said in all {
            let found = proxies.client(of: proxy, HTTPHeaders([(name, said + word)]))
            try hold([proxy, client].contains(found), "\(name): \(said)\(word) made the client \(found)")
        }
    }
}

/// A value of whichever field.
private func holdField(_ value: String) throws {
    _ = (Preferences([value]).items, EntityTag.list(value), MediaType(value))
    _ = (MediaType(accepted: value, otherwise: .xml), Language.negotiated(from: value))
    if let trace = TraceContext(traceparent: value), let parent = trace.parent {
        try hold(TraceContext(traceparent: trace.header(of: parent)), equals: trace, "the trace, written again")
    }
    guard let address = NetworkAddress(value) else { return }
    try hold(NetworkAddress(address.text), equals: address, "the address, written again")
    try hold(AddressBlock(value)?.contains(address) == true, "a block without its own address")
}

private func escaped(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
