import CMicrohttpd
import Glibc

/// The header fields of a request as the library holds them, and whether they are all that was sent.
///
/// The library ends names and values with NULs in the very bytes that came, and takes a NUL that was sent for such an end: the
/// rest of the line is lost, or the whole rest of the head. So the lines must lie one behind the other, with CR LF between them.
/// Only a NUL that a line feed follows at once looks as CR LF then does.
struct ReceivedHead {
    private(set) var headers = HTTPHeaders()
    /// False: something was sent that `headers` does not have: a NUL, a folded line, or a line that CR LF does not end.
    private(set) var isWhole = true
    /// The address behind the line that was read last.
    private var end: UInt

    /// - Parameters:
    ///   - method: where the library has it: the first bytes of the head.
    ///   - version: likewise, the last ones of the request line.
    init(of connection: OpaquePointer, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>) {
        end = UInt(bitPattern: version) + UInt(strlen(version))
        withUnsafeMutablePointer(to: &self) {
            _ = MHD_get_connection_values_n(connection, .HEADER_KIND, fieldComes, $0)
        }
        // The last line's end, and the empty line.
        let size = UInt(http_connection_head_size(connection))
        if UInt(bitPattern: method) + size != end + 4 { isWhole = false }
    }

    fileprivate mutating func append(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        if UInt(bitPattern: name.baseAddress) != end + 2 { isWhole = false }
        end = UInt(bitPattern: value.baseAddress) + UInt(value.count)
        let name = String(decoding: name, as: UTF8.self)
        // The library takes white space in front of a value away, and reads these two with what stands behind it.
        let isReadThere = ["Content-Length", "Transfer-Encoding"].contains { HTTPHeaders.same($0, name) }
        headers.append(name, String(decoding: isReadThere ? value : Self.withoutSpaceBehind(value), as: UTF8.self))
    }

    /// White space behind a value is none of it (RFC 9112 §5.1).
    private static func withoutSpaceBehind(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = value.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
        return UnsafeRawBufferPointer(rebasing: value[..<end])
    }
}

private func fieldComes(
    _ head: UnsafeMutableRawPointer?, _: MHD_ValueKind, _ name: UnsafePointer<CChar>?, _ nameCount: Int,
    _ value: UnsafePointer<CChar>?, _ valueCount: Int
) -> MHD_Result {
    head?.assumingMemoryBound(to: ReceivedHead.self).pointee.append(
        UnsafeRawBufferPointer(start: name, count: nameCount), UnsafeRawBufferPointer(start: value, count: valueCount))
    return .YES
}
