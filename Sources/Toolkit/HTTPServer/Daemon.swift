import CMicrohttpd

/// The library's daemon: its threads accept, read and write, and call the file-level functions of `Callbacks.swift`.
struct Daemon: Sendable {
    /// The library takes calls for a daemon from any thread.
    private nonisolated(unsafe) let handle: OpaquePointer
    private let server: ServerContext

    /// Takes over the listener, also when it throws.
    init(_ configuration: HTTPConfiguration, _ listener: ListeningSocket, _ server: ServerContext)
        throws(HTTPServerFailure)
    {
        var settings = http_daemon_settings()
        settings.listening_socket = listener.handle
        settings.threads = UInt32(clamping: configuration.threads)
        settings.connections = UInt32(clamping: configuration.connectionLimit)
        settings.accept = connectionComes
        settings.begin = exchangeBegins
        settings.proceed = exchangeProceeds
        settings.complete = exchangeEnds
        settings.notify = connectionChanges
        settings.log = libraryLogs
        settings.context = Unmanaged.passRetained(server).toOpaque()
        guard let handle = Self.start(settings, configuration.tls) else {
            Unmanaged.passUnretained(server).release()
            throw HTTPServerFailure(.cannotStart, "start HTTP: \(server.lastNote)")
        }
        self.handle = handle
        self.server = server
    }

    private static func start(_ settings: http_daemon_settings, _ tls: (certificate: String, key: String)?)
        -> OpaquePointer?
    {
        var settings = settings
        guard let tls else { return http_daemon_start(&settings) }
        return tls.certificate.withCString { certificate in
            tls.key.withCString { key in
                (settings.certificate, settings.key) = (certificate, key)
                return http_daemon_start(&settings)
            }
        }
    }

    /// Accepts no further connection; leaves the listener open.
    func quiesce() { MHD_quiesce_daemon(handle) }

    /// Ends all connections and blocks until the threads have ended. No exchange may be with the handler any more: the
    /// library aborts the process when a connection is suspended.
    func stop() {
        MHD_stop_daemon(handle)
        Unmanaged.passUnretained(server).release()
    }
}
