import Adapters
import Threading

/// An SMTP server that does what a test wants, and remembers what it was told. One connection at a time.
package final class ScriptedPeer: Sendable {
    package enum Answer: Sendable {
        case say(String)
        case sayAndHangUp(String)
        case hangUp
        case silence
    }

    /// Answers the last of the lines that a connection has brought: a command, or the `.` that ends a mail; the first is
    /// `CONNECT`. Nil is the usual answer. Connections count from 0.
    package typealias Script = @Sendable (_ connection: Int, _ told: [String]) -> Answer?

    private let socket: LoopbackSocket
    private let heard = Guarded<[[String]]>([])
    private let thread: WorkerThread

    package init(_ script: @escaping Script = { _, _ in nil }) throws {
        let socket = try LoopbackSocket.listen()
        self.socket = socket
        thread = WorkerThread(name: "smtp-peer") { [heard] in
            while let connection = try? socket.accept() {
                let number = heard.withLock { $0.count }
                heard.withLock { $0.append(["CONNECT"]) }
                serve(
                    connection, answer: { script(number, heard.withLock { $0[number] }) },
                    note: { line in heard.withLock { $0[number].append(line) } })
            }
        }
    }

    deinit {
        socket.hangUp()
        thread.join()
    }

    /// The lines that came over each connection.
    package var connections: [[String]] { heard.withLock { $0 } }

    /// Hands mail to this peer.
    package func transport(
        _ security: SMTPConfiguration.Security = .none, password: String? = nil, timeout: Duration = .seconds(20)
    ) -> SMTPTransport {
        SMTPTransport(
            SMTPConfiguration(
                host: "127.0.0.1", port: socket.port, security: security, username: password.map { _ in "expo" },
                password: password, heloName: "expo.example", timeout: timeout))
    }
}

/// Talks over one connection until either side hangs up.
private func serve(_ connection: LoopbackSocket, answer: () -> ScriptedPeer.Answer?, note: (String) -> Void) {
    var line = "CONNECT"
    var inMail = false
    repeat {
        if !inMail || line == "." {
            switch answer() ?? .say(usualAnswer(line)) {
            case .say(let text):
                connection.write(text + "\r\n")
                inMail = text.hasPrefix("354")
            case .sayAndHangUp(let text):
                connection.write(text + "\r\n")
                return
            case .hangUp: return
            case .silence: break
            }
        }
        guard let next = connection.readLine() else { return }
        note(next)
        line = next
    } while true
}

private func usualAnswer(_ command: String) -> String {
    switch command.prefix(4) {
    case "CONN": "220 peer.example"
    case "EHLO": "250-peer.example\r\n250 AUTH PLAIN"
    case "AUTH": "334 "
    case "MAIL", "RCPT": "250 fine"
    case "DATA": "354 go on"
    case ".": "250 queued as 4711"
    case "QUIT": "221 bye"
    default: "235 welcome"
    }
}
