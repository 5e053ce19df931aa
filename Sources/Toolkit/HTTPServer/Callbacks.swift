import CMicrohttpd
import Glibc
import NetworkAddresses
import Timekeeping

// What libmicrohttpd calls, on its own threads. File-level functions: a closure literal would inherit the isolation of
// where it stands and crash there.

/// The request line is there. What is returned comes back in every call for this request.
func exchangeBegins(
    _ context: UnsafeMutableRawPointer?, _ target: UnsafePointer<CChar>?, _ connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
    guard let context, let connection, let peer = http_connection_context(connection) else { return nil }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    let begin = UInt(bitPattern: target)
    let exchange = Exchange(
        server, connection, Unmanaged<Peer>.fromOpaque(peer).takeUnretainedValue(),
        target: target.map { String(cString: $0) } ?? "", at: begin..<(begin + UInt(target.map(strlen) ?? 0)))
    if let target { joinQuery(target) }
    return Unmanaged.passRetained(exchange).toOpaque()
}

/// The library would part the query and keep each part beside the connection, where there is less room than a target may have
/// parts; short of room it neither answers nor closes. Nobody asks it for them, so it is shown one part.
private func joinQuery(_ target: UnsafePointer<CChar>) {
    var rest = UnsafeMutablePointer(mutating: target)
    while let mark = strchr(rest, Int32(UInt8(ascii: "&"))) {
        mark.pointee = CChar(UInt8(ascii: "_"))
        rest = mark
    }
}

func exchangeProceeds(
    _: UnsafeMutableRawPointer?, _: OpaquePointer?, _: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?,
    _ version: UnsafePointer<CChar>?, _ bytes: UnsafePointer<CChar>?, _ count: UnsafeMutablePointer<Int>?,
    _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let method, let version, let count, let exchange = exchange?.pointee else { return .NO }
    let received = UnsafeRawBufferPointer(start: bytes, count: count.pointee)
    let next = Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue()
        .proceed(method: method, version: version, received)
    // Bytes that are not taken come again when the connection is resumed.
    if next != .wait { count.pointee = 0 }
    return next == .close ? .NO : .YES
}

/// There is room for more of a body, of which so many bytes were given already.
func bodyIsWanted(
    _ exchange: UnsafeMutableRawPointer?, _ start: UInt64, _ room: UnsafeMutablePointer<CChar>?, _ count: Int
) -> Int {
    guard let exchange else { return http_body_broken }
    return Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue()
        .give(from: Int(clamping: start), into: UnsafeMutableRawBufferPointer(start: room, count: count))
}

/// The library asks for no more of it.
func bodyIsDone(_ exchange: UnsafeMutableRawPointer?) {
    if let exchange { Unmanaged<Exchange>.fromOpaque(exchange).release() }
}

func exchangeEnds(
    _: UnsafeMutableRawPointer?, _: OpaquePointer?, _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _: MHD_RequestTerminationCode
) {
    guard let pointer = exchange?.pointee else { return }
    exchange?.pointee = nil
    Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue().end()
}

func connectionChanges(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ peer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ change: MHD_ConnectionNotificationCode
) {
    guard let context, let connection else { return }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    if change == .CONNECTION_NOTIFY_STARTED {
        let started = Peer(connection, server.shown)
        started.expect(by: monotonicNanoseconds() + server.patience.header)
        server.peers.add(started)
        peer?.pointee = Unmanaged.passRetained(started).toOpaque()
    } else if let pointer = peer?.pointee {
        peer?.pointee = nil
        server.peers.remove(Unmanaged<Peer>.fromOpaque(pointer).takeRetainedValue())
    }
}

/// The library's own messages, most of them about clients that break off.
func libraryLogs(_ context: UnsafeMutableRawPointer?, _ format: UnsafePointer<CChar>?, _ arguments: CVaListPointer?) {
    guard let context, let format, let arguments else { return }
    var buffer = [CChar](repeating: 0, count: 512)
    vsnprintf(&buffer, buffer.count, format, arguments)
    let line = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    server.libraryNotes(String(decoding: line, as: UTF8.self))
}
