import HTML

/// Where in a long list a page stands.
package struct Paging: Sendable {
    /// Counted from 1; both 0 when the list is empty.
    package let first: Int
    package let last: Int
    package let count: Int
    /// False: there are more than `count`.
    package let isExact: Bool
    package let previous: Address?
    package let next: Address?

    package init(first: Int, last: Int, count: Int, isExact: Bool = true, previous: Address?, next: Address?) {
        self.first = first
        self.last = last
        self.count = count
        self.isExact = isExact
        self.previous = previous
        self.next = next
    }

    /// “1–50 of 312”.
    func words(_ text: Localizer) -> String {
        let range = ["first": text.number(first), "last": text.number(last), "count": text.number(count)]
        return isExact ? text("paging.range", range) : text("paging.range.more", range)
    }

    /// The links to the neighbouring pages, and where this one stands; nothing when there is no other.
    @MarkupBuilder func html(_ text: Localizer) -> Markup {
        if previous != nil || next != nil { links(text) }
    }

    private func links(_ text: Localizer) -> Markup {
        nav(.class("paging"), .aria(.label, text("paging.label"))) {
            span { words(text) }
            if let previous { a(.rel("prev"), .href(previous.description)) { text("paging.previous") } }
            if let next { a(.rel("next"), .href(next.description)) { text("paging.next") } }
        }
    }
}
