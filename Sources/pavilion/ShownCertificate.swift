import Files
import HTTPServer
import Logging
import Metrics
import Threading
import Timekeeping

/// The certificate that listeners show, exchanged while they run when its files hold another. A wrong one is told, and the one
/// before stays.
final class ShownCertificate: Sendable {
    private struct State {
        /// Of the files when they were read last, and when they were looked at last.
        var read: [FileStamp?]
        var seen: [FileStamp?]
    }

    private let files: CertificateFiles
    private let servers: [WebServer]
    private let metrics: MetricRegistry
    private let log: Log
    private let state: Guarded<State>

    init(_ files: CertificateFiles, on servers: [WebServer], _ metrics: MetricRegistry, _ log: Log) {
        (self.files, self.servers, self.metrics, self.log) = (files, servers, metrics, log)
        state = Guarded(State(read: files.firstStamps, seen: files.firstStamps))
    }

    /// Reads the files.
    func reload() {
        let stamps = files.stamps
        state.withLock { $0 = State(read: stamps, seen: stamps) }
        do {
            let (certificate, key) = try files.read()
            let credentials = try TLSCredentials(certificate: certificate, key: key)
            for server in servers { server.show(credentials) }
            log.info("tls.certificate", ["file": files.certificate, "expires": "\(credentials.expiry)"])
            count("taken")
        } catch {
            log.error("tls.refused", ["file": files.certificate, "reason": "\(error)"])
            count("refused")
        }
    }

    /// Reads the files when they have changed and then rested from one look to the next: they are written one after the other.
    func reloadChanged() {
        let stamps = files.stamps
        let isDue = state.withLock { state in
            defer { state.seen = stamps }
            return stamps != state.read && stamps == state.seen
        }
        if isDue { reload() }
    }

    private func count(_ outcome: String) {
        metrics.count(
            "tls_certificate_readings_total", help: "How often certificate and key were read while the server ran.",
            labels: ["outcome": outcome])
    }
}
