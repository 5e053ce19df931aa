import Adapters
import Files
import Glibc
import HTTPServer
import NetworkAddresses

/// Everything that `serve` was told, read and checked before anything is opened.
struct ServerConfiguration: Sendable {
    let directory: String
    var http: HTTPConfiguration
    /// What staff alone is let into; nil: the public's listener has it, too.
    var administration: HTTPConfiguration?
    /// What both speak TLS with; nil: neither does.
    let certificate: CertificateFiles?
    let publicURL: String?
    let organizerPassword: String?
    let smtp: SMTPConfiguration?
    let sender: MailAddress
    let answersMetrics: Bool
    let limitsRates: Bool
    let isVerbose: Bool

    init(_ arguments: Arguments) throws {
        directory = arguments.directory("data")
        var http = HTTPConfiguration(
            host: arguments.text("host", default: "127.0.0.1"), port: try arguments.port("port", default: 8080))
        certificate = try Self.certificate(arguments)
        http.tls = try certificate?.read()
        http.trustedProxies = try Self.blocks("trusted-proxy", arguments)
        http.venueNetworks = try Self.blocks("venue-network", arguments)
        limitsRates = !arguments.has("no-rate-limits")
        // The load comes from one address.
        if !limitsRates { http.perAddressConnectionLimit = http.connectionLimit }
        self.http = http
        administration = try arguments["admin-listen"].map { try Self.administration($0, beside: http) }
        publicURL = try arguments["public-url"].map(Self.address)
        organizerPassword = try Self.secret(
            file: arguments["organizer-password-file"], environment: "PAVILION_ORGANIZER_PASSWORD")
        smtp = try Self.smtp(arguments)
        sender = MailAddress(arguments.text("mail-from", default: "pavilion@localhost"))
        answersMetrics = arguments.has("public-metrics")
        guard !answersMetrics || administration == nil else {
            throw UsageFailure("--public-metrics and --admin-listen exclude each other")
        }
        isVerbose = arguments.has("verbose")
    }

    /// On all addresses of the machine, none of which is a name for others.
    var listensEverywhere: Bool { http.host == "0.0.0.0" || http.host == "::" }

    /// An origin as browsers send it: pages link to each other from the root, and forms are taken from there only.
    private static func address(_ text: String) throws(UsageFailure) -> String {
        let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard origin.wholeMatch(of: #/https?://([a-z0-9.\-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?/#) != nil else {
            throw UsageFailure("--public-url takes a scheme and a host in small letters, as https://fair.example")
        }
        return origin
    }

    private static func blocks(_ name: String, _ arguments: Arguments) throws(UsageFailure) -> [AddressBlock] {
        try arguments.all(name).map { text throws(UsageFailure) in
            guard let block = AddressBlock(text) else {
                throw UsageFailure("--\(name) takes addresses as 10.0.0.0/8 or 2001:db8::7")
            }
            return block
        }
    }

    private static func certificate(_ arguments: Arguments) throws(UsageFailure) -> CertificateFiles? {
        switch (arguments["tls-certificate"], arguments["tls-key"]) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return CertificateFiles(certificate: certificate, key: key)
        default: throw UsageFailure("--tls-certificate and --tls-key go together")
        }
    }

    /// A listener of its own, with the same TLS; on the machine's own addresses it needs none.
    private static func administration(
        _ text: String, beside http: HTTPConfiguration
    ) throws(UsageFailure) -> HTTPConfiguration {
        guard let parts = text.wholeMatch(of: #/(?:\[([0-9a-fA-F:.]+)\]|([^:\[\]]+)):([0-9]{1,5})/#),
            let host = parts.1 ?? parts.2, let port = Int(parts.3), port <= 65_535
        else { throw UsageFailure("--admin-listen takes an address and a port, as 127.0.0.1:9090 or [::1]:9090") }
        var administration = http
        (administration.host, administration.port) = (String(host), port)
        administration.connectionLimit = 1024
        let isLocal = String(host).isLoopback
        if isLocal { administration.tls = nil }
        guard isLocal || http.tls != nil else {
            throw UsageFailure("--admin-listen on \(host) needs --tls-certificate and --tls-key: passwords come there")
        }
        return administration
    }

    private static func smtp(_ arguments: Arguments) throws -> SMTPConfiguration? {
        guard let host = arguments["smtp-host"] else { return nil }
        let word = arguments.text("smtp-security", default: "starttls")
        let securities: [String: SMTPConfiguration.Security] = ["none": .none, "starttls": .startTLS, "tls": .tls]
        guard let security = securities[word] else {
            throw UsageFailure("--smtp-security is none, starttls or tls")
        }
        return SMTPConfiguration(
            host: host, port: UInt16(try arguments.port("smtp-port", default: security == .tls ? 465 : 25)),
            security: security,
            username: arguments["smtp-user"],
            password: try secret(file: arguments["smtp-password-file"], environment: "PAVILION_SMTP_PASSWORD"),
            heloName: arguments.text("smtp-helo", default: "localhost"), authorities: arguments["smtp-ca"])
    }

    /// A secret comes by file or environment, never by the command line, which everybody on the machine can read.
    private static func secret(file: String?, environment: String) throws -> String? {
        if let file { return try text(file).split(separator: "\n", maxSplits: 1).first.map(String.init) }
        return getenv(environment).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func text(_ path: String) throws -> String {
        guard let bytes = try DurableFile.read(path) else { throw UsageFailure("there is no file \(path)") }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// A name or an address that only this machine itself reaches.
    fileprivate var isLoopback: Bool {
        guard let address = NetworkAddress(self) else { return self == "localhost" }
        return ["127.0.0.0/8", "::1"].contains { AddressBlock($0)?.contains(address) == true }
    }
}
