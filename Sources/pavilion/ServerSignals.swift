import Dispatch
import Glibc

/// What a server is told from outside: signals, whichever thread the system picks for them, and the passing of time.
struct ServerSignals {
    enum Event: Sendable {
        /// SIGHUP.
        case reload
        /// It is time to see whether what was configured has changed.
        case look
        /// It is time to remove what was kept for some days only.
        case sweep
    }

    /// Nil: SIGTERM or SIGINT.
    private let received: AsyncStream<Event?>
    private let sources: [any DispatchSourceProtocol]

    /// From here on the signals no longer end the process by themselves, and a write to a connection that has gone is an
    /// error instead of a signal.
    init() {
        signal(SIGPIPE, SIG_IGN)
        let (stream, continuation) = AsyncStream.makeStream(of: Event?.self)
        received = stream
        let meanings: [(Int32, Event?)] = [(SIGTERM, nil), (SIGINT, nil), (SIGHUP, .reload)]
        let signals = meanings.map { number, event in
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield(event) }
            source.resume()
            return source as any DispatchSourceProtocol
        }
        let times: [(DispatchTimeInterval, Event)] = [(.seconds(2), .look), (.seconds(3600), .sweep)]
        let timers = times.map { interval, event in
            let source = DispatchSource.makeTimerSource()
            source.schedule(deadline: .now() + interval, repeating: interval)
            source.setEventHandler { continuation.yield(event) }
            source.resume()
            return source as any DispatchSourceProtocol
        }
        sources = signals + timers
    }

    /// Hands over what comes, in its order, until the server is to stop.
    func untilStop(_ act: (Event) -> Void) async {
        for await event in received {
            guard let event else { return }
            act(event)
        }
    }
}
