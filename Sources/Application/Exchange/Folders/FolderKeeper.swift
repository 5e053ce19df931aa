/// Takes what lies in one partner's folder whenever something comes, and again after a while when something stood in the way.
struct FolderKeeper: Sendable {
    private let wakes: AsyncStream<Void>.Continuation
    private let work: Task<Void, Never>

    init(_ taker: FolderTaker) {
        // However much comes while files are taken, one more look finds all of it.
        let (stream, wakes) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.wakes = wakes
        work = Task {
            var pause = Pause()
            var again: Task<Void, any Error>?
            for await _ in stream {
                again?.cancel()
                if await taker.takeAll() { pause = Pause() } else { again = pause.then { wakes.yield() } }
            }
            again?.cancel()
        }
    }

    /// Something has come, or may have.
    func look() { wakes.yield() }

    /// Comes back when nothing is under way.
    func end() async {
        wakes.finish()
        await work.value
    }
}
