import Messages

/// Messages that come one after the other, each when it is asked for: whoever takes them sets the pace.
package struct ItemStream<Item: Sendable>: AsyncSequence, Sendable {
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let take: () async throws -> Item?

        package mutating func next() async throws -> Item? { try await take() }
    }

    private let begin: @Sendable () -> () async throws -> Item?

    /// - Parameter take: gives the next message, nil after the last one; asked again only when it has answered.
    package init(_ take: @escaping @Sendable () async throws -> Item?) { begin = { take } }

    /// Messages that are there already.
    package init(_ items: [Item]) {
        begin = {
            var rest = items[...]
            return { rest.popFirst() }
        }
    }

    package func makeAsyncIterator() -> Iterator { Iterator(take: begin()) }

    /// The same messages, each looked at before it is handed on.
    func checking(_ check: @escaping @Sendable (Item) throws -> Void) -> ItemStream {
        let begin = begin
        return ItemStream(begin: {
            let take = begin()
            return {
                guard let item = try await take() else { return nil }
                try check(item)
                return item
            }
        })
    }

    /// - Parameter begin: gives, for each reader, what gives it the next message.
    package init(begin: @escaping @Sendable () -> () async throws -> Item?) { self.begin = begin }
}
