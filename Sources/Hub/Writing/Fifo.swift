/// First in, first out, in constant time on average.
struct Fifo<Element> {
    private var elements: [Element] = []
    /// How many of `elements` were taken.
    private var taken = 0

    var count: Int { elements.count - taken }
    var isEmpty: Bool { count == 0 }
    var first: Element? { isEmpty ? nil : elements[taken] }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard !isEmpty else { return nil }
        defer {
            taken += 1
            // Only when as many are dropped as are moved.
            if 2 * taken >= elements.count {
                elements.removeFirst(taken)
                taken = 0
            }
        }
        return elements[taken]
    }
}
