import CMicrohttpd
import Logging
import Threading
import Timekeeping

/// What all exchanges of one server share.
final class ServerContext: Sendable {
    let handler: any HTTPHandler
    let isSecure: Bool
    let proxies: TrustedProxies
    let crowds: Crowds
    let patience: Patience
    let peers: Peers
    let unreadLimit: Int
    let traffic: Traffic
    let downloads: Downloads
    let metrics: HTTPMetrics
    let delivery = Delivery()
    /// What connections show that begin now; nil: they speak no TLS.
    private let credentials: Guarded<TLSCredentials?>
    let log: Log
    private let note = Guarded("")

    init(
        _ configuration: HTTPConfiguration, _ handler: any HTTPHandler, _ log: Log, _ metrics: HTTPMetrics
    ) throws(HTTPServerFailure) {
        let shown = try configuration.tls.map { (pair) throws(HTTPServerFailure) in
            try TLSCredentials(certificate: pair.certificate, key: pair.key)
        }
        credentials = Guarded(shown)
        self.handler = handler
        self.log = log
        self.metrics = metrics
        isSecure = configuration.tls != nil
        proxies = TrustedProxies(blocks: configuration.trustedProxies)
        crowds = Crowds(configuration)
        patience = Patience(configuration)
        if let shown { metrics.certificateEnds(at: shown.expiry) }
        peers = Peers(configuration)
        unreadLimit = configuration.unreadLimit
        traffic = Traffic(
            limit: configuration.requestLimit, uploadLimit: configuration.uploadLimit,
            bodyBudget: configuration.bodyBudget)
        downloads = Downloads(limit: configuration.downloadLimit)
    }

    /// What a connection that begins now shows.
    var shown: TLSCredentials? { credentials.withLock { $0 } }

    func show(_ new: TLSCredentials) {
        credentials.withLock { $0 = new }
        metrics.certificateEnds(at: new.expiry)
    }

    /// Counts and times a handler that makes its answer.
    func measure(_ answer: () async -> HTTPResponse) async -> HTTPResponse {
        metrics.inFlight(1)
        let start = monotonicNanoseconds()
        let response = await answer()
        metrics.took(nanoseconds: monotonicNanoseconds() - start)
        metrics.inFlight(-1)
        return response
    }

    /// Keeps a message of the library's: the last one says why it could not start.
    func libraryNotes(_ message: String) {
        log.debug("http.library", ["message": message])
        note.withLock { $0 = message }
    }

    var lastNote: String { note.withLock { $0 } }

    /// Gives an answer to the library, which sends it. A handler's header that would break the answer makes it a 500.
    func queue(_ response: HTTPResponse, _ body: [UInt8], on connection: OpaquePointer) -> Bool {
        // The library copies the body: it cannot be sure of the array's memory.
        let answer = body.withUnsafeBytes { body in
            MHD_create_response_from_buffer(
                body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
        }
        return queue(response, answer, on: connection)
    }

    /// The same for one whose body the library asks `exchange` for, piece by piece, and which it holds until then.
    func queue(
        _ response: HTTPResponse, writtenTo exchange: Exchange, isHead: Bool, on connection: OpaquePointer
    ) -> Bool {
        let answer = Self.answer(of: UInt64.max, pieces: Self.oldClientsPiece, from: exchange)
        // To a HEAD request the library would send the last chunk of a body that has none.
        if isHead, let answer { http_response_ends_connection(answer) }
        return queue(response, answer, on: connection)
    }

    /// The same for one of so many bytes, of which the library holds a piece at a time.
    func queue(
        _ response: HTTPResponse, of count: Int, takenFrom exchange: Exchange, on connection: OpaquePointer
    ) -> Bool {
        queue(response, Self.answer(of: UInt64(count), pieces: Self.piece, from: exchange), on: connection)
    }

    private static func answer(of count: UInt64, pieces: Int, from exchange: Exchange) -> OpaquePointer? {
        let retained = Unmanaged.passRetained(exchange)
        let answer = MHD_create_response_from_callback(
            count, pieces, bodyIsWanted, retained.toOpaque(), bodyIsDone)
        if answer == nil { retained.release() }
        return answer
    }

    /// Large enough that a call costs little beside what it sends.
    private static let piece = 32 << 10

    /// Bytes that the library keeps for each answer of unknown length, to send it to clients of HTTP/1.0; others get larger pieces.
    private static let oldClientsPiece = 1024

    private func queue(_ response: HTTPResponse, _ answer: OpaquePointer?, on connection: OpaquePointer) -> Bool {
        guard let answer else { return false }
        defer { MHD_destroy_response(answer) }
        // Where a chunked body ends, the library and a proxy in front of it may not agree (`Framing`).
        let isChunked = MHD_lookup_connection_value(connection, .HEADER_KIND, "Transfer-Encoding") != nil
        let headers = response.headers + (traffic.isClosing || isChunked ? [("Connection", "close")] : [])
        for (name, value) in headers where MHD_add_response_header(answer, name, value) == .NO {
            log.error("http.badHeader", ["name": name])
            let apology = HTTPResponse.text("The answer could not be sent.", status: 500)
            return queue(apology, Array("The answer could not be sent.\n".utf8), on: connection)
        }
        return MHD_queue_response(connection, UInt32(clamping: response.status), answer) == .YES
    }
}
