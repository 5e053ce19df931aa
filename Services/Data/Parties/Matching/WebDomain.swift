/// The domain that a company registered, of its site or its e-mail addresses: `lumen.co.uk` of
/// `https://www.lumen.co.uk/contact` and of `ada@mail.lumen.co.uk`.
func companyDomain(_ address: String, _ vocabulary: NameVocabulary = .embedded) -> String? {
    // Bytes: each match reads the addresses of all whom it compares.
    var host = Array(address.lowercased().utf8)[...]
    if let colon = host.firstIndex(of: UInt8(ascii: ":")), host[colon...].starts(with: "://".utf8) {
        host = host[(colon + 3)...]
    }
    host = host.prefix { !"/?#".utf8.contains($0) }
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    host = host.prefix { $0 != UInt8(ascii: ":") }
    guard !vocabulary.freeMailDomains.contains(String(decoding: host, as: UTF8.self)) else { return nil }
    let labels = host.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
    guard let top = labels.last, labels.count > 1, !top.allSatisfy(\.isNumber) else { return nil }
    // Before a country's domain, a label such as co or com belongs to the suffix.
    let isSecondLevel =
        top.count == 2 && labels.count > 2 && vocabulary.secondLevels.contains(labels[labels.count - 2])
    let domain = labels.suffix(isSecondLevel ? 3 : 2).joined(separator: ".")
    return vocabulary.freeMailDomains.contains(domain) ? nil : domain
}
