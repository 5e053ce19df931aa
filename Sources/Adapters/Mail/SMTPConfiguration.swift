/// Where and how mail is handed over.
package struct SMTPConfiguration: Sendable {
    package enum Security: String, Sendable, CaseIterable {
        /// In clear, the password too: only for a server on the same machine or network.
        case none
        /// In clear until STARTTLS; a server that does not offer it gets no mail (RFC 3207).
        case startTLS
        /// TLS from the first byte (RFC 8314).
        case tls
    }

    package var host: String
    package var port: UInt16
    package var security: Security
    package var login: SMTPLogin?
    /// The name that this machine gives itself.
    package var heloName: String
    /// For one mail, connecting and connecting again included. Well below the time that a caller waits for a mail, so that
    /// what became of it is known and can be noted in that time.
    package var timeout: Duration
    /// A PEM file with the authorities that may vouch for the server. Nil: the system's.
    package var authorities: String?

    package init(
        host: String, port: UInt16, security: Security, username: String? = nil, password: String? = nil,
        heloName: String, timeout: Duration = .seconds(20), authorities: String? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        login = username.map { SMTPLogin(username: $0, password: password ?? "") }
        self.heloName = heloName
        self.timeout = timeout
        self.authorities = authorities
    }

    var url: String {
        "\(security == .tls ? "smtps" : "smtp")://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(heloName)"
    }
}

/// Credentials that do not show when something that holds them is printed.
package struct SMTPLogin: Sendable, CustomStringConvertible, CustomReflectable {
    let username: String
    let password: String

    package var description: String { "SMTPLogin" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
