/// A site's address as people write and look for it.
enum SiteAddress {
    private static let schemes = ["https://", "http://"]

    /// - Parameter site: in small letters.
    static func withoutScheme(_ site: Substring) -> Substring { without(schemes, site) }

    /// Words, those of them that are sites without what all sites begin with; the others stay as they are.
    static func withoutBeginnings(_ text: String) -> String {
        text.split(separator: " ").map { String(without(["www."], without(schemes, $0))) }.joined(separator: " ")
    }

    private static func without(_ beginnings: [String], _ site: Substring) -> Substring {
        let beginning = beginnings.first { site.lowercased().hasPrefix($0) }
        return site.dropFirst(beginning?.count ?? 0)
    }
}
