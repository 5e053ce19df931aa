/// The way back through a list that is read page after page: the address keeps where each earlier page began.
struct PageTrail: Sendable {
    private static let size = 50
    private let address: Address
    private let cursors: [String]

    init(_ address: Address) {
        self.address = address
        cursors = address["after"]?.split(separator: "~").map(String.init) ?? []
    }

    /// Where this page begins; nil: at the first row.
    var after: String? { cursors.last }

    /// The list without its pages.
    var unpaged: Address { address.setting("after", nil) }

    /// - Parameter next: where the page after this one begins; nil: there is none.
    func paging(shown: Int, count: Int, isExact: Bool, next: String?) -> Paging {
        let before = cursors.count * Self.size
        return Paging(
            first: shown == 0 ? 0 : before + 1, last: before + shown, count: count, isExact: isExact,
            previous: cursors.isEmpty ? nil : at(cursors.dropLast()), next: next.map { at(cursors + [$0]) })
    }

    private func at(_ cursors: [String]) -> Address { address.setting("after", cursors.joined(separator: "~")) }
}
