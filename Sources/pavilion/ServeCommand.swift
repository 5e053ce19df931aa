import Glibc

extension Command {
    static let serve = Command(
        name: "serve", summary: "Serve pages and the API from a data directory.",
        options: [
            Option(name: "data", value: "DIR", help: "the data directory; made when it is missing", isRequired: true),
            Option(name: "host", value: "NAME", help: "the address to listen on (127.0.0.1)"),
            Option(name: "port", value: "N", help: "the port to listen on; 0 picks a free one (8080)"),
            Option(
                name: "public-url", value: "URL",
                help: "where the public reaches this server: a scheme and a host; stands in mails"),
            Option(
                name: "trusted-proxy", value: "CIDR",
                help: "believe what proxies at these addresses say of their clients; may be given several times",
                isRepeatable: true),
            Option(
                name: "venue-network", value: "CIDR",
                help: "limit these addresses less: many people share each; may be given several times",
                isRepeatable: true),
            Option(
                name: "tls-certificate", value: "FILE",
                help: "certificate chain, PEM; with --tls-key; read again when it changes, and on SIGHUP"),
            Option(name: "tls-key", value: "FILE", help: "private key, PEM"),
            Option(
                name: "admin-listen", value: "HOST:PORT",
                help:
                    "where the console, staff's operations, /readyz and /metrics are; the public address then has none of them"
            ),
            Option(
                name: "organizer-password-file", value: "FILE",
                help: "opens the console (else PAVILION_ORGANIZER_PASSWORD; with neither, nobody gets in)"),
            Option(name: "smtp-host", value: "NAME", help: "mail server; without it mails are files in DIR/mail"),
            Option(name: "smtp-port", value: "N", help: "its port (25, 465 with tls)"),
            Option(name: "smtp-security", value: "WORD", help: "none, starttls or tls (starttls)"),
            Option(name: "smtp-user", value: "NAME", help: "user at the mail server"),
            Option(
                name: "smtp-password-file", value: "FILE", help: "its password (else PAVILION_SMTP_PASSWORD)"),
            Option(name: "smtp-helo", value: "NAME", help: "what this machine calls itself there (localhost)"),
            Option(name: "smtp-ca", value: "FILE", help: "certificates to trust instead of the system's, PEM"),
            Option(name: "mail-from", value: "ADDRESS", help: "the sender of mails (pavilion@localhost)"),
            Option(name: "public-metrics", value: nil, help: "answer /metrics (Prometheus) to everybody"),
            Option(name: "verbose", value: nil, help: "log every service call, too"),
            Option(name: "no-rate-limits", value: nil, help: "for load tests only"),
        ]
    ) { arguments in
        let signals = ServerSignals()
        let server = try await RunningServer.start(ServerConfiguration(arguments))
        await signals.untilStop { event in
            switch event {
            case .reload: server.reload()
            case .look: server.reloadChanged()
            case .sweep: server.sweep()
            }
        }
        await server.stop()
    }
}
