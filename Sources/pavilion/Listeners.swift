import Application
import HTTPServer
import Logging
import Metrics

/// Where a server is asked: by the public, by the organizer where it has a listener of its own, and by commands of this machine.
struct Listeners: Sendable {
    private let everybody: WebServer
    /// Nil: the public's listener has all.
    private let administration: WebServer?
    /// It is there as long as the directory is locked.
    private let local: WebServer
    /// What those that speak TLS show; nil: none does.
    let certificate: ShownCertificate?
    /// Where it answers, the public's first.
    let addresses: [String]

    init(_ configuration: ServerConfiguration, _ site: Site, _ metrics: MetricRegistry, _ log: Log) throws {
        func listen(_ http: HTTPConfiguration, _ site: Site) throws -> WebServer {
            try WebServer(http, handler: site, log: log, metrics: metrics)
        }
        everybody = try listen(
            configuration.http,
            configuration.administration == nil ? site : site.withoutAdministration())
        administration = try configuration.administration.map { try listen($0, site.administration(metrics: metrics)) }
        local = try listen(.admin(in: configuration.directory), site.local(metrics: metrics))
        addresses =
            [configuration.http.address(port: everybody.port)]
            + [configuration.administration?.address(port: administration?.port ?? 0)].compactMap { $0 }
        var secured = [everybody]
        if let administration, configuration.administration?.tls != nil { secured.append(administration) }
        certificate = configuration.certificate.map { ShownCertificate($0, on: secured, metrics, log) }
    }

    /// The public's first, so that what goes on there can still be looked at.
    func drain(within limit: Duration) async {
        await everybody.drain(within: limit)
        await administration?.drain(within: limit)
        await local.drain(within: limit)
    }
}

extension HTTPConfiguration {
    /// Where a server answers that listens like this, on this port.
    fileprivate func address(port: Int) -> String {
        let host = host.contains(":") ? "[\(host)]" : host
        return "\(tls == nil ? "http" : "https")://\(host):\(port)"
    }
}
