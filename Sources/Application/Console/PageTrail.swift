import Cryptography

/// The way back through a list that is read page after page: the address keeps where the last pages began, as
/// `after=PAGE.CURSOR.CURSOR`, cursors in base64url.
struct PageTrail: Sendable {
    /// Rows of a page.
    static let size = 50
    /// So many steps lead back; the one before them leads to the beginning, so that no address grows without end.
    private static let steps = 20
    private let address: Address
    /// Counted from 0.
    private let page: Int
    private let cursors: [String]

    /// A trail that cannot be read leads to the first page.
    init(_ address: Address) {
        self.address = address
        let parts = address["after"]?.split(separator: ".") ?? []
        cursors = parts.dropFirst().compactMap { part in
            Base64.decodeURL(String(part)).flatMap { String(validating: $0, as: UTF8.self) }
        }
        page = cursors.isEmpty ? 0 : min(parts.first.flatMap { Int($0) } ?? 0, 1_000_000)
    }

    /// Where this page begins; nil: at the first row.
    var after: String? { cursors.last }

    /// - Parameters:
    ///   - count: of all rows; nil: nobody has counted further than to the end of this page.
    ///   - next: where the page after this one begins; nil: there is none.
    func paging(shown: Int, count: Int? = nil, isExact: Bool, next: String?) -> Paging {
        let before = page * Self.size
        return Paging(
            first: shown == 0 ? 0 : before + 1, last: before + shown, count: count ?? before + shown, isExact: isExact,
            previous: cursors.isEmpty ? nil : at(page - 1, cursors.dropLast()),
            next: next.map { at(page + 1, cursors + [$0]) })
    }

    private func at(_ page: Int, _ cursors: [String]) -> Address {
        let trail = cursors.suffix(Self.steps).map { Base64.encodeURL(Array($0.utf8)) }
        return address.setting("after", trail.isEmpty ? nil : "\(page).\(trail.joined(separator: "."))")
    }
}
