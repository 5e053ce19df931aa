import NetworkAddresses

/// The proxies whose word about their clients is taken: `Forwarded` (RFC 7239) and `X-Forwarded-For` of anybody else say
/// nothing, because everybody can send them.
struct TrustedProxies: Sendable {
    let blocks: [AddressBlock]

    /// Who sent a request that came from `peer`: the rightmost address in the header that is no trusted proxy, because each
    /// proxy adds its client at the end and what stands before may be the client's own invention. Where a node hides
    /// itself, or is no address, the last proxy before it is all that is known.
    ///
    /// When the two headers do not agree, one of them may come from the client: then it is the peer.
    func client(of peer: String, _ headers: HTTPHeaders) -> String {
        guard let address = NetworkAddress(peer), isTrusted(address) else { return peer }
        let chains = [
            headers.all("Forwarded").map(ForwardedHeader.nodes), headers.all("X-Forwarded-For").map(Self.listed),
        ].filter { !$0.isEmpty }
        let clients = Set(chains.map { client(of: peer, $0.flatMap { $0 ?? [nil] }) })
        return clients.count == 1 ? clients.first ?? peer : peer
    }

    private func client(of peer: String, _ nodes: [String?]) -> String {
        var client = peer
        for node in nodes.reversed() {
            guard let address = node.flatMap(Self.address) else { return client }
            client = address.text
            guard isTrusted(address) else { return client }
        }
        return client
    }

    private func isTrusted(_ address: NetworkAddress) -> Bool { blocks.contains { $0.contains(address) } }

    /// `X-Forwarded-For`: addresses with commas between them.
    private static func listed(_ value: String) -> [String?]? {
        value.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    }

    /// An address, perhaps with a port behind it: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`.
    private static func address(_ node: String) -> NetworkAddress? {
        if let address = NetworkAddress(node) { return address }
        if node.hasPrefix("["), let end = node.firstIndex(of: "]") {
            let rest = node[node.index(after: end)...]
            guard rest.isEmpty || isPort(rest) else { return nil }
            return NetworkAddress(String(node[node.index(after: node.startIndex)..<end])).flatMap {
                $0.isIPv4 ? nil : $0
            }
        }
        guard let colon = node.firstIndex(of: ":"), isPort(node[colon...]) else { return nil }
        return NetworkAddress(String(node[..<colon]))
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && (2...6).contains(text.utf8.count)
            && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
}

extension Substring {
    /// Without the white space of HTTP around it.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
