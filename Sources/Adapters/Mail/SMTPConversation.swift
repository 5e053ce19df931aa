import CCurl

/// What was said about one mail: how far it came, and the last answer. libcurl tells it through the two callbacks below.
final class SMTPConversation {
    enum Step: Equatable {
        /// Connecting, greeting, EHLO, STARTTLS.
        case opening
        case login
        case sender
        case recipient
        /// DATA was asked for; nothing of the mail has gone.
        case data
        case body
        /// The whole mail was given to libcurl, which ends it with the dot.
        case end
    }

    struct Reply {
        let code: Int
        var text: String
    }

    private(set) var step = Step.opening
    /// The answer to the last command; nil while there is none.
    private(set) var reply: Reply?
    /// Between QUIT and the next EHLO: what is said then is not about this mail.
    private var leaving = false
    private let body: [UInt8]
    private var offset = 0

    init(body: [UInt8]) { self.body = body }

    /// Copies the next bytes of the mail; 0 is its end.
    fileprivate func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, body.count - offset)
        buffer.copyBytes(from: body[offset..<offset + count])
        offset += count
        advance(to: count == 0 ? .end : .body)
        return count
    }

    /// Notes which command went. Its arguments are not kept: they may be credentials.
    fileprivate func sent(_ command: UnsafeRawBufferPointer) {
        let verb = String(decoding: command.prefix(4), as: UTF8.self)
        leaving = verb == "QUIT"
        switch verb {
        case "QUIT": break
        case "EHLO", "HELO", "STAR": advance(to: .opening)
        case "MAIL": advance(to: .sender)
        case "RCPT": advance(to: .recipient)
        case "DATA": advance(to: .data)
        default: advance(to: .login)
        }
    }

    /// Notes a line of an answer: `250-first` and `250 last`.
    fileprivate func received(_ line: UnsafeRawBufferPointer) {
        let line = String(decoding: line.prefix(500), as: UTF8.self).oneLine
        guard !leaving, let code = Int(line.prefix(3)) else { return }
        var text = line.dropFirst(4)
        while text.last == " " { text.removeLast() }
        if let earlier = reply, earlier.code == code, earlier.text.utf8.count < 2000 {
            reply?.text = "\(earlier.text) \(text)"
        } else {
            reply = Reply(code: code, text: String(text))
        }
    }

    private func advance(to next: Step) {
        step = next
        reply = nil
    }
}

func readSMTPBody(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ conversation: UnsafeMutableRawPointer?
) -> Int {
    guard let conversation else { return 0 }
    return Unmanaged<SMTPConversation>.fromOpaque(conversation).takeUnretainedValue()
        .read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
}

func noteSMTPLine(
    _ handle: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ text: UnsafeMutablePointer<CChar>?, _ count: Int,
    _ conversation: UnsafeMutableRawPointer?
) -> Int32 {
    guard let conversation else { return 0 }
    let noted = Unmanaged<SMTPConversation>.fromOpaque(conversation).takeUnretainedValue()
    let line = UnsafeRawBufferPointer(start: text, count: count)
    switch kind {
    case CURLINFO_HEADER_OUT: noted.sent(line)
    case CURLINFO_HEADER_IN: noted.received(line)
    default: break
    }
    return 0
}
