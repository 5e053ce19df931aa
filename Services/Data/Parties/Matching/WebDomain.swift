/// The domain that a company registered, of its site or its e-mail addresses: `lumen.co.uk` of
/// `https://www.lumen.co.uk/contact` and of `ada@mail.lumen.co.uk`.
func companyDomain(_ address: String, _ vocabulary: NameVocabulary = .embedded) -> String? {
    var host = Substring(address.lowercased())
    if let scheme = host.firstRange(of: "://") { host = host[scheme.upperBound...] }
    host = host.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    host = host.prefix { $0 != ":" }
    guard !vocabulary.freeMailDomains.contains(String(host)) else { return nil }
    let labels = host.split(separator: ".")
    guard let top = labels.last, labels.count > 1, !top.allSatisfy(\.isNumber) else { return nil }
    // Before a country's domain, a label such as co or com belongs to the suffix.
    let isSecondLevel =
        top.count == 2 && labels.count > 2 && vocabulary.secondLevels.contains(String(labels[labels.count - 2]))
    let domain = labels.suffix(isSecondLevel ? 3 : 2).joined(separator: ".")
    return vocabulary.freeMailDomains.contains(domain) ? nil : domain
}
