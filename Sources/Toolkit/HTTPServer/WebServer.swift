import CMicrohttpd
import Logging
import Metrics
import Threading
import Timekeeping

/// An HTTP/1.1 server (GNU libmicrohttpd) that hands whole, checked requests to a handler and answers when it does.
///
/// It runs from when it is made until it is drained, whether or not anyone holds it.
package final class WebServer: Sendable {
    private let listener: ListeningSocket
    private let server: ServerContext
    private let daemon: Daemon
    private let acceptor: Acceptor
    private let watchdog: Watchdog

    /// The port that it listens on; 0 for a Unix socket.
    package var port: Int { listener.port }

    /// Listens and starts. Throws when the address cannot be listened on, or the key is not the certificate's.
    package init(_ configuration: HTTPConfiguration, handler: any HTTPHandler, log: Log, metrics: MetricRegistry)
        throws(HTTPServerFailure)
    {
        let server = try ServerContext(configuration, handler, log, HTTPMetrics(metrics))
        self.server = server
        listener = try ListeningSocket(configuration)
        do { daemon = try Daemon(configuration, server) } catch {
            listener.close()
            throw error
        }
        acceptor = Acceptor(listener, daemon, server, limit: configuration.connectionLimit)
        let interval = min(.seconds(1), configuration.headerTimeout / 4, configuration.idleTimeout / 4)
        watchdog = Watchdog(every: interval) {
            server.downloads.cutDeparted()
            let late = server.peers.shutLate(now: monotonicNanoseconds())
            if late > 0 { server.metrics.refused("slow", by: late) }
        }
    }

    /// Connections that begin from now on show this certificate; those that are open go on as they are. Only for a server that was
    /// started with TLS.
    package func show(_ credentials: TLSCredentials) { server.show(credentials) }

    /// Refuses new connections, lets requests finish that have begun, answers 503 to those that have not after `limit`
    /// and ends all, streams of events at once. Requests that still come on open connections get 503. Only the first call does anything.
    package func drain(within limit: Duration) async {
        guard server.traffic.close() else { return }
        listener.refuse()
        server.downloads.endResting()
        await server.traffic.quiet(within: limit)
        server.traffic.shut()
        let unfinished = server.traffic.running
        for exchange in unfinished { exchange.finish(exchange.busy) }
        let count = unfinished.count + server.downloads.shut()
        if count > 0 {
            server.metrics.refused("unfinished", by: count)
            server.log.warning("http.unfinished", ["requests": count])
            await server.traffic.quiet(within: .seconds(1))
        }
        await WorkerThread.run(name: "http-stop") { [server, daemon, listener, acceptor, watchdog] in
            acceptor.join()
            server.traffic.waitUntilNoneRuns()
            watchdog.stop()
            daemon.stop()
            listener.close()
        }
    }
}
