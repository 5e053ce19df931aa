import CMicrohttpd
import Glibc

/// The library's daemon: its threads read and write, and call the file-level functions of `Callbacks.swift`.
struct Daemon: Sendable {
    /// The library takes calls for a daemon from any thread.
    private nonisolated(unsafe) let handle: OpaquePointer
    private let server: ServerContext

    init(_ configuration: HTTPConfiguration, _ server: ServerContext) throws(HTTPServerFailure) {
        var settings = http_daemon_settings()
        settings.threads = UInt32(clamping: configuration.threads)
        // More than the acceptor lets in: the library would close those that are too many, and the threads share them out.
        settings.connections = UInt32(clamping: configuration.connectionLimit + 16 * configuration.threads)
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

    /// Takes over a connection from this address, which then blocks nobody and is no child process's. False: it could not, and
    /// has closed it.
    func add(_ socket: Int32, _ address: sockaddr_storage, _ size: socklen_t) -> Bool {
        withUnsafePointer(to: address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                MHD_add_connection(handle, socket, $0, size) == .YES
            }
        }
    }

    /// Ends all connections and blocks until the threads have ended. No exchange may be with the handler any more: the
    /// library aborts the process when a connection is suspended.
    func stop() {
        MHD_stop_daemon(handle)
        Unmanaged.passUnretained(server).release()
    }
}
