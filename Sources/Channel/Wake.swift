/// Lets one task wait until somebody rings or a time has passed. A ring while nobody waits is kept.
final class Wake: Sendable {
    private let rings: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation

    init() {
        (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func ring() { bell.yield() }

    func wait(atMost limit: Duration) async {
        let bell = bell
        let timer = Task {
            do { try await Task.sleep(for: limit) } catch { return }
            bell.yield()
        }
        defer { timer.cancel() }
        var iterator = rings.makeAsyncIterator()
        _ = await iterator.next()
    }
}
