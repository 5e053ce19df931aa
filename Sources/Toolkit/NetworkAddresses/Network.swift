/// Whom a limit takes for one: an IPv4 address, or an IPv6 network of 64 bits, because whoever has one address there has all
/// of them (RFC 6177). What is no address stands for itself.
package func networkOf(_ address: String) -> String {
    guard let known = NetworkAddress(address) else { return address }
    guard !known.isIPv4 else { return known.text }
    return known.bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ".") + "/64"
}
