/// A piece of a stream of server-sent events (HTML, 9.2).
package enum ServerSentEvent {
    /// Says nothing, so that both ends and everything between them see that the stream lives.
    package static let heartbeat = Array(":\n\n".utf8)

    /// How long a client waits before it comes again when the stream has ended.
    package static func retry(after time: Duration) -> [UInt8] {
        Array("retry: \(time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000)\n\n".utf8)
    }

    /// - Parameters:
    ///   - name: what listeners call it; like `id` without line breaks.
    ///   - id: what a client that comes again says in `Last-Event-ID`.
    ///   - lines: its data.
    package static func event(_ name: String, id: String, _ lines: [String]) -> [UInt8] {
        Array("event: \(name)\nid: \(id)\n\(lines.map { "data: \($0)\n" }.joined())\n".utf8)
    }
}
