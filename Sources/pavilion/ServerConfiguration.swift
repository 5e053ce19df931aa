import Adapters
import Files
import Glibc
import HTTPServer
import NetworkAddresses

/// Everything that `serve` was told, read and checked before anything is opened.
struct ServerConfiguration: Sendable {
    let directory: String
    let http: HTTPConfiguration
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
        http.tls = try Self.tls(arguments)
        http.trustedProxies = try Self.blocks("trusted-proxy", arguments)
        http.venueNetworks = try Self.blocks("venue-network", arguments)
        limitsRates = !arguments.has("no-rate-limits")
        // The load comes from one address.
        if !limitsRates { http.perAddressConnectionLimit = http.connectionLimit }
        self.http = http
        publicURL = try arguments["public-url"].map(Self.address)
        organizerPassword = try Self.secret(
            file: arguments["organizer-password-file"], environment: "PAVILION_ORGANIZER_PASSWORD")
        smtp = try Self.smtp(arguments)
        sender = MailAddress(arguments.text("mail-from", default: "pavilion@localhost"))
        answersMetrics = arguments.has("public-metrics")
        isVerbose = arguments.has("verbose")
    }

    /// Where the server itself answers, when it listens on this port.
    func address(port: Int) -> String {
        let host = http.host.contains(":") ? "[\(http.host)]" : http.host
        return "\(http.tls == nil ? "http" : "https")://\(host):\(port)"
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

    private static func tls(_ arguments: Arguments) throws -> (certificate: String, key: String)? {
        switch (arguments["tls-certificate"], arguments["tls-key"]) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return (try text(certificate), try text(key))
        default: throw UsageFailure("--tls-certificate and --tls-key go together")
        }
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
