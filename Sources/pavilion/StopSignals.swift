import Dispatch
import Glibc

/// SIGTERM and SIGINT as something to wait for, whichever thread the system picks for them.
struct StopSignals {
    private let received: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// From here on the two no longer end the process by themselves, and a write to a connection that has gone is an error
    /// instead of a signal.
    init() {
        signal(SIGPIPE, SIG_IGN)
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingOldest(1))
        received = stream
        sources = [SIGTERM, SIGINT].map { number in
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
    }

    /// Returns when one of them has come.
    func wait() async {
        for await _ in received { return }
    }
}
