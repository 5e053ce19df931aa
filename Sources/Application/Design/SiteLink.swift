import HTML

/// A link to a company's own site, with its address as people say it, or as it was typed.
func siteLink(_ site: String, asTyped: Bool = false) -> Markup {
    let scheme = site.prefixMatch(of: #/https?:\/\//#.ignoresCase())
    let rest = scheme.map { site[$0.range.upperBound...] } ?? site[...]
    let said = String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    // Without a scheme it would lead to a page of ours.
    return a(.href(scheme == nil ? "http://" + site : site), .rel("nofollow noreferrer")) {
        bdi { asTyped ? site : said }
    }
}
